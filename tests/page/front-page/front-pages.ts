/** Headlines of a front page. */
export const HEADLINES = [
  'Angela Merkel opens the new harbour museum in Wexmouth',
  'Ferry company to sell its two oldest ships',
  'Nvidia overtakes Microsoft as the most valuable company',
  'Why the union wants a vote before December',
  'Storm closes the coast road for a third day',
  'Serena Williams returns to London for one last match',
  'Council agrees on a budget after a night of talks',
  'Google must share search data, says a court in Washington',
  'The café at the pier that survived three wars',
  'Tokyo and Paris sign an agreement on night trains',
  'School bus strike ends after two weeks of talks',
  'Mayor asks for a meeting with the owners of the yard',
];
const SUMMARY = 'The owners would not say what happens to the crews, and the union has announced a vote.';
const path = (at: number): string =>
  `/county/2026/11/${10 + at}/${HEADLINES[at]!.toLowerCase().replace(/[^a-z]+/g, '-')}`;
const teasers = (teaser: (headline: string, address: string, at: number) => string): string =>
  HEADLINES.map((headline, at) => teaser(headline, path(at), at)).join('');

/** The same front page, marked up in the ways that outlets do. */
export const FRONT_PAGES: readonly (readonly [markup: string, body: string])[] = [
  [
    'a link in each heading',
    teasers((headline, to) => `<article><h2><a href="${to}">${headline}</a></h2><p>${SUMMARY}</p></article>`),
  ],
  [
    'a heading in each link',
    teasers(
      (headline, to) =>
        `<div class="card"><a href="${to}"><span>County</span><h3>${headline}</h3><p>${SUMMARY}</p></a></div>`,
    ),
  ],
  [
    'links without headings',
    teasers(
      (headline, to) =>
        `<li><a href="${to}"><div><p class="hed">${headline}</p><p class="sum">${SUMMARY}</p></div></a></li>`,
    ),
  ],
  [
    'a link over each teaser',
    teasers(
      (headline, to) =>
        `<section><a href="${to}" aria-label="${headline}"></a><div><h3><span>${headline}</span></h3></div><p>${SUMMARY}</p></section>`,
    ),
  ],
  [
    'a picture and a date with each link',
    teasers(
      (headline, to, at) =>
        `<div><a href="${to}"><img alt=""></a><h4><a href="${to}">${headline}</a></h4><time datetime="2026-11-${at + 10}">${at} hours ago</time><span>${at} comments</span></div>`,
    ),
  ],
];
