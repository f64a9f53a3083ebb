import { describe, expect, it } from 'vitest';
import { articleSigns } from '../../../lib/page/article/article-signs.ts';
import { readArticle } from '../../../lib/page/article/read-article.ts';
import { H1, pageOf, SENTENCES, wrapped } from './bare-pages.ts';

/** The blocks of the article below its headline. */
function blocksOf(body: string): string[] {
  const { article } = readArticle(pageOf(body)) ?? {};
  const blocks = article?.blocks.filter(({ role }) => role !== 'headline') ?? [];
  return blocks.map(({ start, end }) => article!.text.slice(start, end));
}

const PARAGRAPHS = wrapped('<p>', '</p>');
const STEPS = ['Cut the foam.', 'Dig a hole in it.', 'Put the plant in.', 'Water it once a week.'];
const PICTURE = '<figure><figcaption>A picture of it</figcaption></figure>';

describe('text that is easily lost', () => {
  it('is in short steps, each in boxes of its own', () => {
    const step = (text: string) =>
      `<div class="step"><div class="content"><p>${text}</p></div>${PICTURE}</div>`;
    const body = `<div class="main">${H1}<div class="step"><div class="lead"><p>${SENTENCES.slice(0, 3).join(' ')}</p></div></div>${STEPS.map(step).join('')}${step(SENTENCES[3]!)}</div>`;
    expect(blocksOf(body)).toEqual([SENTENCES.slice(0, 3).join(' '), ...STEPS, SENTENCES[3]]);
  });

  it('is below headings that are links, in a gallery', () => {
    const body = SENTENCES.map(
      (text, at) => `<h3><a href="/game/${at}">Game ${at}</a></h3><p>${text}</p>`,
    ).join('');
    expect(blocksOf(`${H1}<div>${body}</div>`)).toEqual(expect.arrayContaining(SENTENCES));
  });

  it('is in lists whose items are mostly links', () => {
    const items = STEPS.map(
      (text, at) => `<li>Ann Lee wrote <a href="/${at}">${text} And then once more, as before</a></li>`,
    );
    const found = blocksOf(`${H1}<div>${PARAGRAPHS}<ul>${items.join('')}</ul><p>${SENTENCES[0]}</p></div>`);
    expect(found.filter(text => text.startsWith('Ann Lee wrote'))).toHaveLength(STEPS.length);
  });

  it('is in an item that is a link, in a list that is mostly text', () => {
    const items = `${STEPS.map(text => `<li>${text} The crews know.</li>`).join('')}<li><a href="/rope">Rope</a></li>`;
    const found = blocksOf(`${H1}<div>${PARAGRAPHS}<ul>${items}</ul><p>${SENTENCES[0]}</p></div>`);
    expect(found).toContain('Rope');
  });

  it('is in the cells of a table between paragraphs', () => {
    const rows = ['Ann Lee', 'Bo Kant'].map(name => `<tr><td>${name}</td><td>12 ships</td></tr>`);
    const found = blocksOf(
      `${H1}<div>${PARAGRAPHS}<table><tr><th>Captain</th><th>Fleet</th></tr>${rows.join('')}</table><p>${SENTENCES[0]}</p></div>`,
    );
    expect(found).toEqual(
      expect.arrayContaining(['Captain', 'Fleet', 'Ann Lee', '12 ships', 'Bo Kant', '12 ships']),
    );
  });

  it('is in the last section, although each section has an id', () => {
    const section = (id: string, text: string) =>
      `<div class="section" id="${id}"><h2>About ${id}</h2>${text}</div>`;
    const found = blocksOf(
      `${H1}<div>${section('ships', PARAGRAPHS.repeat(2))}${section('crews', PARAGRAPHS.repeat(2))}${section('end', `<p>${SENTENCES[0]} So it ends.</p>`)}</div>`,
    );
    expect(found.at(-1)).toMatch(/So it ends\.$/);
  });

  it('is a heading inside a link to itself', () => {
    const found = blocksOf(
      `${H1}<div>${PARAGRAPHS}<a class="scroll-link" id="next" href="/ferry#next"><h2>What happens next</h2></a>${PARAGRAPHS}</div>`,
    );
    expect(found).toContain('What happens next');
  });

  it('is a heading over a list whose items are mostly links', () => {
    const items = STEPS.map(
      text => `<li>Ann Lee wrote <a href="/a">${text} And then once more, as before</a></li>`,
    );
    const found = blocksOf(
      `${H1}<div>${PARAGRAPHS}<h2>What she wrote</h2><ul>${items.join('')}</ul><p>${SENTENCES[0]}</p></div>`,
    );
    expect(found).toContain('What she wrote');
  });

  it.each([
    [
      'a section whose id is its heading',
      (text: string) => `<section id="sharing-with-a-single-reader">${text}</section>`,
    ],
    [
      'a box with somebody’s post',
      (text: string) => `<div class="social-embed"><blockquote>${text}</blockquote></div>`,
    ],
    ['a box named after its widget', (text: string) => `<div class="embed">${text}</div>`],
  ])('is in %s', (_, wrap) => {
    const [first, second] = [
      'The harbour master said so on Monday, and the crews believed her.',
      'Nobody asked what it would cost.',
    ];
    const found = blocksOf(
      `${H1}<div>${PARAGRAPHS}${wrap(`<p>${first}</p><p>${second}</p>`)}<p>${SENTENCES[0]}</p></div>`,
    );
    expect(found).toEqual(expect.arrayContaining([first, second]));
  });

  it('is a heading that links to the table of contents', () => {
    const found = blocksOf(
      `${H1}<div>${PARAGRAPHS}<section><h2><a href="#contents">What happens next</a><a href="#next">¶</a></h2>${PARAGRAPHS}</section></div>`,
    );
    expect(found.join('\n')).toContain('What happens next');
  });

  it('is below counters, in a slideshow with little text beside it', () => {
    const slides = SENTENCES.map((text, at) => `<li><h2>${at + 1}/7 Ship</h2><p>${text}</p></li>`).join('');
    expect(blocksOf(`${H1}<article><p>${SENTENCES[0]}</p><ul>${slides}</ul></article>`)).toEqual(
      expect.arrayContaining(SENTENCES),
    );
  });

  it('is a heading, whatever its class says', () => {
    const found = blocksOf(
      `${H1}<div>${PARAGRAPHS}<h2 class="link share">What happens next</h2>${PARAGRAPHS}</div>`,
    );
    expect(found).toContain('What happens next');
  });

  it('is in Chinese, which says more in fewer characters', () => {
    const lines = [
      '早起的船長已經備好熱騰騰的早餐給大家，頓時覺得有幸福的感覺',
      '港口的咖啡館今天比夏天任何一天都熱鬧，賣出的咖啡也特別多',
      '市長要求下週與渡輪公司的老闆見面談話，因為她每天都搭那艘船',
      '工會想知道船員們接下來要去哪裡工作，並且宣布十二月要投票',
    ];
    expect(
      blocksOf(
        `<h1>渡輪公司要賣掉兩艘最舊的船</h1><div>${lines.map(line => `<p>${line}</p>`).join('')}</div>`,
      ),
    ).toEqual(lines);
  });

  it('is in the only box with text, although its class is that of comments', () =>
    expect(blocksOf(`${H1}<div class="comments-on">${PARAGRAPHS}</div>`)).toEqual(SENTENCES));
});

describe('text of others', () => {
  it.each(['commentlist', 'comments', 'reader-comments', 'kommentare', 'comentarios', 'discussion'])(
    'in a box of class “%s” isn’t the article',
    name => {
      const answer =
        'I have sailed with them for years, and I won’t do that again, said my neighbour only yesterday.';
      const thread = `<ol class="${name}">${`<li><p>${answer}</p></li>`.repeat(5)}</ol>`;
      expect(blocksOf(`<article>${H1}${PARAGRAPHS}${thread}</article>`)).toEqual(SENTENCES);
    },
  );

  it('isn’t a commentary, which the outlet writes itself', () =>
    expect(blocksOf(`<article>${H1}<div class="commentary">${PARAGRAPHS}</div></article>`)).toEqual(
      SENTENCES,
    ));

  it('is on slides with counters, between the paragraphs of an article', () => {
    const slides = STEPS.map(
      (text, at) =>
        `<li><h2><span>${at + 1}/4</span> Ship</h2><p>${text} ${SENTENCES[at]} Once more.</p></li>`,
    );
    const found = blocksOf(
      `<article>${H1}${PARAGRAPHS}<ul>${slides.join('')}</ul>${wrapped('<p>', ' So it is.</p>')}${PARAGRAPHS}</article>`,
    ).join('\n');
    expect(found).not.toContain('Once more');
    expect(found.match(/So it is/g)).toHaveLength(SENTENCES.length);
  });

  it('is in a list or table of links', () => {
    const links = STEPS.map(text => `<a href="/a">${text}</a>`);
    const list = `<ul>${links.map(link => `<li>${link}</li>`).join('')}<li>More</li></ul>`;
    const table = `<table>${links.map(link => `<tr><td>${link}</td></tr>`).join('')}</table>`;
    const found = blocksOf(`${H1}<div>${PARAGRAPHS}${list}${table}<p>${SENTENCES[0]}</p></div>`);
    expect(found.filter(text => STEPS.includes(text))).toEqual([]);
  });

  it('sums up other stories, each in a box of its own', () => {
    const teasers = STEPS.map(
      (text, at) =>
        `<li><div><h3><a href="/${at}">${text}</a></h3><p class="dek">${SENTENCES[at]} Once more.</p></div></li>`,
    );
    expect(
      blocksOf(`<div>${H1}${PARAGRAPHS}<ul>${teasers.join('')}</ul><p>${SENTENCES[0]}</p></div>`).join('\n'),
    ).not.toContain('Once more');
  });
});

describe('the signs of an article', () => {
  it('are there if each paragraph has several elements around it', () => {
    const deep = wrapped('<div><div><div><div><div><p>', '</p></div></div></div></div></div>');
    expect(articleSigns(pageOf(`${H1}<div>${deep}</div>`))).toBe('article');
  });
});
