import { SENTENCES, wrapped } from './bare-pages.ts';

const rows = (count: number, row: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => row(at)).join('');
const LONG =
  'Made for wet days on deck and dry ones in the office, with a hood that folds away, delivered within a week.';
const NAMES = ['Paris', 'Google', 'Angela Merkel', 'Nvidia', 'Tokyo', 'Serena Williams', 'IKEA', 'London'];
const name = (at: number): string => NAMES[at % NAMES.length]!;
const title = (at: number): string => `${name(at)} opens the new harbour museum at the pier`;

/** A page without an article. */
export type OtherPage = readonly [kind: string, title: string, body: string];

/** Several ways to mark up each kind. */
export const OTHER_PAGES: readonly OtherPage[] = [
  // Index and section pages
  [
    'index',
    'News from the county',
    `<h1>News from the county</h1>${rows(20, at => `<div><h2><a href="/${at}">${name(at)} in the news</a></h2><p>${SENTENCES[at % 7]}</p></div>`)}`,
  ],
  [
    'index',
    'News from the county',
    `<h1>News from the county</h1>${rows(20, at => `<article><a href="/${at}"><h3>${name(at)} in the news</h3></a><p>${SENTENCES[at % 7]}</p></article>`)}`,
  ],
  [
    'index',
    'News from the county',
    `<h1>News from the county</h1><ul>${rows(30, at => `<li><a href="/${at}">${SENTENCES[at % 7]}</a></li>`)}</ul>`,
  ],
  [
    'index',
    'Business',
    `<h1>Business</h1>${rows(20, at => `<section><div><a href="/${at}">${name(at)}</a></div><div>${SENTENCES[at % 7]}</div></section>`)}`,
  ],
  [
    'index',
    'Columnists of the Courier',
    `<h1>Columnists of the Courier</h1>${rows(12, at => `<div><a href="/${at}"><img alt=""></a><a href="/${at}">${name(at)}</a><p>${SENTENCES[at % 7]}</p></div>`)}`,
  ],
  [
    'index',
    'All topics from A to Z',
    `<h1>All topics from A to Z</h1><ul>${rows(200, at => `<li><a href="/${at}">${name(at)}</a></li>`)}</ul>`,
  ],
  [
    'index',
    'Podcasts of the Courier',
    `<h1>Podcasts of the Courier</h1>${rows(15, at => `<li><p>${SENTENCES[at % 7]}</p><a href="/${at}">Listen to episode ${at}</a></li>`)}`,
  ],
  // Search results
  [
    'search',
    'merkel - search',
    `<h1>Results for merkel and nvidia</h1><ol>${rows(10, at => `<li><div><a href="/${at}">${name(at)}</a></div><div><p>${SENTENCES[at % 7]}</p></div></li>`)}</ol>`,
  ],
  [
    'search',
    'merkel - search',
    `<h1>Results for merkel and nvidia</h1>${rows(10, at => `<div class="g"><a href="/${at}"><h3>${name(at)}</h3></a><span>${SENTENCES[at % 7]}</span></div>`)}`,
  ],
  [
    'search',
    'merkel - search',
    `<h1>Results for merkel and nvidia</h1><table>${rows(10, at => `<tr><td><a href="/${at}">${name(at)}</a><br>${SENTENCES[at % 7]}</td></tr>`)}</table>`,
  ],
  [
    'search',
    'Images of Paris',
    `<h1>Images of Paris and London</h1>${rows(60, at => `<figure><img alt=""><figcaption>${name(at)} at night</figcaption></figure>`)}`,
  ],
  // Shops
  [
    'shop',
    'Coats and jackets',
    `<h1>Coats and jackets for everyone</h1><ul>${rows(12, at => `<li><a href="/${at}"><img alt=""><h3>${name(at)} coat</h3></a><p>${LONG}</p><span>€${at}9</span></li>`)}</ul>`,
  ],
  [
    'shop',
    'Coats and jackets',
    `<h1>Coats and jackets for everyone</h1>${rows(12, at => `<div class="card"><div><a href="/${at}">${name(at)} coat</a></div><div>${LONG}</div><button>Buy</button></div>`)}`,
  ],
  [
    'shop',
    'Basket',
    `<h1>Your basket is waiting</h1><form>${rows(8, at => `<p>${name(at)} coat. ${LONG}</p>`)}</form>`,
  ],
  [
    'shop',
    'Coats and jackets',
    `<h1>Coats and jackets for everyone</h1><table>${rows(20, at => `<tr><td>${name(at)} coat</td><td>€${at}9</td><td><a href="/${at}">Details</a></td></tr>`)}</table>`,
  ],
  // Forums
  [
    'forum',
    'Topics of the week',
    `<h1>Topics of the week, newest first</h1><table>${rows(20, at => `<tr><td><a href="/${at}">Who remembers ${name(at)}?</a></td><td>user${at}</td><td>${at} answers, the last an hour ago by somebody else</td></tr>`)}</table>`,
  ],
  [
    'forum',
    'Topics of the week',
    `<h1>Topics of the week, newest first</h1>${rows(20, at => `<div><a href="/t${at}">Who remembers ${name(at)}?</a><p>${SENTENCES[at % 7]}</p><span>${at} answers</span></div>`)}`,
  ],
  [
    'forum',
    'Questions about boats',
    `<h1>Questions about boats and ferries</h1><ul>${rows(15, at => `<li><h3><a href="/q${at}">Is ${name(at)} worth it?</a></h3><div>${SENTENCES[at % 7]}</div></li>`)}</ul>`,
  ],
  // Mail and chat
  [
    'mail',
    'Inbox (14)',
    `<div role="main">${rows(40, at => `<div><span>${name(at)}</span><span>Re: the harbour</span><span>See you on Monday, and thank you for the pictures of the boat</span></div>`)}</div>`,
  ],
  [
    'mail',
    'Re: the harbour',
    `<h2>Re: the harbour</h2><div role="textbox">${wrapped('<div>', '</div>')}</div>`,
  ],
  [
    'mail',
    'Inbox (14)',
    `<h1>Inbox of the harbour office</h1><table>${rows(40, at => `<tr><td>${name(at)}</td><td><a href="/m${at}">${SENTENCES[at % 7]}</a></td></tr>`)}</table>`,
  ],
  [
    'mail',
    'Chat',
    `<main>${rows(40, at => `<div><b>${name(at)}</b><span>See you at the pier at ${at}.</span></div>`)}</main>`,
  ],
  // Editors
  [
    'editor',
    'Draft',
    `<h1>Draft of the ferry story</h1><div contenteditable="true">${wrapped('<p>', '</p>')}</div>`,
  ],
  [
    'editor',
    'Draft',
    `<h1>Draft of the ferry story</h1><form><textarea>${wrapped('', '', '\n')}</textarea></form>`,
  ],
  [
    'editor',
    'Draft',
    `<h1>Draft of the ferry story</h1><div contenteditable><div>${wrapped('<div>', '</div>')}</div></div>`,
  ],
  [
    'editor',
    'Cells',
    `<h1>Budget of the ferry company</h1><table>${rows(60, at => `<tr><td>${name(at)}</td><td>${at}</td><td>${at * 7}</td></tr>`)}</table>`,
  ],
  // Maps and dashboards
  [
    'map',
    'Map of Wexmouth',
    `<h1>Map of Wexmouth harbour</h1><canvas></canvas><ul>${rows(30, at => `<li>${name(at)} Street ${at}, open until ten</li>`)}</ul>`,
  ],
  [
    'map',
    'Directions',
    `<ol>${rows(25, at => `<li>Turn left into ${name(at)} Street and follow it for ${at} metres</li>`)}</ol>`,
  ],
  [
    'dashboard',
    'Ferry traffic',
    `<h1>Ferry traffic this week</h1>${rows(12, at => `<section><h2>${name(at)}</h2><p>${at}42</p><svg></svg></section>`)}`,
  ],
  [
    'dashboard',
    'Prices',
    `<h1>Prices at the exchange today</h1><table>${rows(50, at => `<tr><th>${name(at)}</th><td>${at}.4</td><td>+0.${at} %</td></tr>`)}</table>`,
  ],
  [
    'dashboard',
    'Build 471',
    `<h1>Build 471 of the ferry app</h1><pre>${rows(40, at => `[${at}] ok ${name(at)}\n`)}</pre>`,
  ],
  [
    'dashboard',
    'Fixtures',
    `<h1>Fixtures and results of the week</h1><ul>${rows(30, at => `<li><a href="/${at}">${name(at)} ${at % 5}–${at % 3} ${name(at + 1)}</a></li>`)}</ul>`,
  ],
  // Accounts and forms
  [
    'form',
    'Sign in',
    '<h1>Sign in to your account at the Courier</h1><form><label>Name</label><input><p>Forgot your password? We can send you a new one by post.</p></form>',
  ],
  [
    'form',
    'Survey',
    `<h1>Survey about the ferry timetable</h1><form>${rows(12, at => `<fieldset><p>Question ${at}: ${SENTENCES[at % 7]}</p><input></fieldset>`)}</form>`,
  ],
  [
    'profile',
    'Ann Lee',
    `<h1>Ann Lee, photographer in London</h1>${rows(20, at => `<div><a href="/p${at}">${name(at)}</a><p>${SENTENCES[at % 7]}</p></div>`)}`,
  ],
  [
    'video',
    'Videos about ferries',
    `<h1>Videos about ferries and ships</h1>${rows(20, at => `<div><a href="/v${at}"><img alt=""></a><h3><a href="/v${at}">${name(at)}</a></h3><div>${SENTENCES[at % 7]}</div></div>`)}`,
  ],
  [
    'jobs',
    'Jobs in Wexmouth',
    `<h1>Jobs in Wexmouth this week</h1>${rows(20, at => `<article><h2><a href="/j${at}">Captain for ${name(at)}</a></h2><p>${SENTENCES[at % 7]}</p></article>`)}`,
  ],
  [
    'recipes',
    'Soups for winter',
    `<h1>Soups for winter evenings</h1>${rows(20, at => `<li><a href="/r${at}"><h2>Soup from ${name(at)}</h2><p>${SENTENCES[at % 7]}</p></a></li>`)}`,
  ],
  [
    'gallery',
    'Photos of the week',
    `<h1>Photos of the week in pictures</h1>${rows(20, at => `<a href="/g${at}"><img alt=""><span>${SENTENCES[at % 7]}</span></a>`)}`,
  ],
  [
    'wiki',
    'Recent changes',
    `<h1>Recent changes to all pages</h1><ul>${rows(50, at => `<li><a href="/w${at}">${name(at)}</a> . . <a href="/u">user${at}</a> fixed a spelling mistake in the second section</li>`)}</ul>`,
  ],
  // The same kinds with titles as long as headlines
  [
    'search',
    'ferry - find',
    `<h1>41 results for ferry</h1>${rows(15, at => `<div><h3><a href="/a/${at}">${title(at)}</a></h3><p>${SENTENCES[at % 7]}</p></div>`)}`,
  ],
  [
    'search',
    'Suchergebnisse',
    `<h1>Suchergebnisse</h1><ol>${rows(15, at => `<li><a href="/a/${at}"><h2>${title(at)}</h2><p>${SENTENCES[at % 7]}</p></a></li>`)}</ol>`,
  ],
  [
    'search',
    'merkel',
    `<form role="search"><input type="search" value="merkel"></form>${rows(15, at => `<article><h3><a href="/a/${at}">${title(at)}</a></h3><p>${SENTENCES[at % 7]}</p></article>`)}`,
  ],
  [
    'search',
    'merkel - find on the web',
    `<main>${rows(15, at => `<div><a href="https://site${at}.example/a"><h3>${title(at)}</h3></a><span>${SENTENCES[at % 7]}</span></div>`)}</main><input name="q" value="merkel">`,
  ],
  [
    'shop',
    'Coats for winter',
    `<h1>Coats for winter and spring</h1>${rows(16, at => `<li><a href="/p/${at}"><h3>Waterproof coat from ${name(at)} with a hood</h3></a><span>€ ${at}9.90</span></li>`)}`,
  ],
  [
    'shop',
    'Books',
    `<h1>Books about ships and harbours</h1>${rows(16, at => `<div class="tile"><img alt=""><div><a href="/b/${at}">The harbours of ${name(at)} in a hundred pictures</a></div><b>$${at}.99</b><button>Add</button></div>`)}`,
  ],
  [
    'shop',
    'Second-hand boats',
    `<h1>Second-hand boats near you</h1>${rows(16, at => `<article><h2><a href="/boats/${at}">Sailing boat from ${name(at)}, one owner, new sails</a></h2><p>£${at},500, seen today</p></article>`)}`,
  ],
  [
    'shop',
    'Gifts',
    `<header><a href="/cart">Basket (0)</a></header><h1>Gifts for people who love ships</h1>${rows(16, at => `<li><a href="/g/${at}">A mug from ${name(at)} with your own name</a></li>`)}`,
  ],
  [
    'forum',
    'Latest topics',
    `<h1>Latest topics of all boards</h1>${rows(20, at => `<div class="topic"><a href="/t/${at}">Has anyone ever sailed from ${name(at)} at night?</a><span>${at} replies</span><span>${at}4 views</span></div>`)}`,
  ],
  [
    'forum',
    'Questions about boats',
    `<h1>Questions about boats and ferries</h1>${rows(20, at => `<div><div>${at} votes</div><h3><a href="/qa/${at}">How do I get from ${name(at)} to the pier?</a></h3><p>${SENTENCES[at % 7]}</p></div>`)}`,
  ],
  [
    'forum',
    'Ships',
    `<table>${rows(20, at => `<tr><td><h3><a href="/topic-${at}">Photos of ${name(at)} from the old ferry</a></h3></td><td>${at}</td></tr>`)}</table>`,
  ],
  [
    'forum',
    'Link collection',
    `<main>${rows(30, at => `<li><a href="https://site${at}.example/story">${title(at)}</a><span>${at} points by user${at}</span></li>`)}</main>`,
  ],
  [
    'mail',
    'Inbox',
    `<div role="grid">${rows(30, at => `<div role="row"><a href="#m${at}">Re: your boat trip to ${name(at)} on Monday</a></div>`)}</div>`,
  ],
  [
    'mail',
    'Messages',
    `<main>${rows(30, at => `<li><a href="#inbox/${at}"><b>${name(at)}</b><p>${SENTENCES[at % 7]}</p></a></li>`)}</main>`,
  ],
  [
    'editor',
    'Newsletter of the week',
    `<div contenteditable="true">${rows(12, at => `<h2><a href="/a/${at}">${title(at)}</a></h2><p>${SENTENCES[at % 7]}</p>`)}</div>`,
  ],
  [
    'editor',
    'Documents',
    `<div role="application">${rows(15, at => `<a href="/d/${at}">Minutes of the meeting with ${name(at)}</a>`)}</div>`,
  ],
  [
    'map',
    'Places nearby',
    `<h1>Places near the harbour of Wexmouth</h1>${rows(15, at => `<div><h3><a href="#place${at}">The old lighthouse of ${name(at)}</a></h3><p>Open until ten</p></div>`)}`,
  ],
  [
    'dashboard',
    'Reports',
    `<h1>Reports of the ferry company</h1><table>${rows(15, at => `<tr><td><a href="/r/${at}">Passengers between ${name(at)} and the pier</a></td><td>${at}42</td></tr>`)}</table>`,
  ],
  [
    'dashboard',
    'Open issues',
    `<h1>Open issues of the ferry app</h1><div role="grid">${rows(15, at => `<div><a href="/i/${at}">The app closes when ${name(at)} is chosen</a></div>`)}</div>`,
  ],
  [
    'form',
    'Subscriptions',
    `<h1>Choose your newsletters from the Courier</h1><form>${rows(12, at => `<label><a href="/n/${at}">Everything about ${name(at)} and its harbour</a><input type="checkbox"></label>`)}</form>`,
  ],
];
