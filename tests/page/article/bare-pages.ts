import { parseHTML } from 'linkedom';

/** Paragraphs of a story. */
export const SENTENCES = [
  'The ferry company said on Friday that it would sell two of its oldest ships before the end of the year.',
  'Passengers had complained for months about cold cabins and late arrivals, and a petition found nine thousand signatures.',
  'The mayor of Wexmouth, who has taken the boat to work since her school days, asked for a meeting with the owners.',
  'A third ship is to be refitted in the spring, at a yard that has not built anything larger than a tug since the war.',
  'Whether the new timetable can be kept with four ships instead of six is something the company would not say.',
  'The union wants to know where the crews will go, and has announced a vote for the second week of December.',
  'In the harbour, nobody seemed surprised, and the café at the pier sold more coffee than on any day of the summer.',
];
export const HEADLINE = 'Ferry company to sell its two oldest ships';
export const H1 = `<h1>${HEADLINE}</h1>`;
/** Every sentence, with something before, after and between them. */
export const wrapped = (before: string, after: string, between = ''): string =>
  SENTENCES.map(sentence => `${before}${sentence}${after}`).join(between);

/** A page without metadata. */
export function pageOf(body: string, title = `${HEADLINE} - The Courier`): Document {
  return parseHTML(
    `<!doctype html><html><head><title>${title}</title></head><body><header><nav><a href="/">Home</a></nav></header>${body}<footer><p>© The Courier</p></footer></body></html>`,
  ).document as unknown as Document;
}
