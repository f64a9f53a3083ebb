import type { Box, PageText, Run } from '../../text-map/page-text.ts';
import {
  isHeading,
  isHeadingTag,
  isProse,
  isWithin,
  rawText,
  spacedText,
  TEXT_TAGS,
  templateKey,
} from './prose.ts';
import { slidesAmong } from './slides.ts';

/**
 * The runs of the body that belong to the article, in document order: its paragraphs, short lines and list items in
 * the same place as paragraphs, and headings that lead text. Leaves out the title.
 */
export function keepRuns(page: PageText, body: Box): Run[] {
  const inside = runsOf(page, body);
  const locations = new TextLocations(inside);
  const teasers = teasersAmong(inside);
  let first = inside.findIndex(isProse);
  while (first > 0 && isOpening(inside, first - 1, locations)) first--;
  const last = inside.findLastIndex(run => !isHeading(run) && isText(run, locations) && locations.has(run));
  const kept: Run[] = [];
  for (let i = Math.max(first, 0); i <= last; i++) {
    const run = inside[i]!;
    if (
      isHeading(run)
        ? !leadsText(inside, i, page, locations)
        : !isText(run, locations) && !isLinkedText(run, page, locations)
    )
      continue;
    if (run.length < APPEAL_LENGTH && isAside(spacedText(run, page.texts).trim())) continue;
    if (teasers.has(templateKey(run.box))) continue;
    kept.push(run);
  }
  return kept;
}

/** The runs of the body, without titles and slideshows. */
function runsOf(page: PageText, body: Box): Run[] {
  const runs = page.runs.filter(run => run.box.tag !== 'H1' && isWithin(run.box, body));
  const slides = slidesAmong(runs, page.texts);
  return slides.length ? runs.filter(run => !slides.some(slide => isWithin(run.box, slide))) : runs;
}

/** Runs to look through for a heading's text: lower headings may come in between. */
const HEADING_REACH = 3;

const APPEAL_LENGTH = 400;

/** Appeals to the reader ("Sign up to our newsletter"), which share the paragraphs' template. */
const APPEALS =
  /^\s*(?:advertisement|read more|read also|see also|related(?: (?:news|stories|articles))?|more on this|don['’]t miss|you may also like|recommended|watch|share your story)\W*$|^\s*(?:write to|contact)\s[^.]{3,80}\sat\s+\S*[@\d]|^\s*photos?\s?:|^\s*(?:related|read more|read also|see also|don['’]t miss|more)\s?:|\b(?:sign(?:ing)? up (?:for|to|here)|our (?:free )?(?:\w+ )?newsletters?|to our newsletter|subscribe to our|follow (?:us|him|her|them|me|@?\w+) on (?:twitter|x|facebook|instagram|bluesky|threads|tiktok|linkedin|youtube)|like us on|may (?:earn|receive) (?:an? )?(?:\w+ )?commission|share it with a friend|by (?:signing up|subscribing)[^.]{0,60} you agree|download (?:our|the) app)\b/i;

/** The end of a caption: "Credit: Acme", "(Photo by Ann Doe)". */
const PHOTO_CREDIT =
  /(?:\b(?:photo|image|picture|photograph|credit)s?(?: credits?)?:|\((?:photo|image|picture) by) [^.:]{2,80}$/i;
/** Who wrote an embedded post, and when, in the words of its network. */
const POST_AUTHOR = /^[—–-] [^()]{1,60} \(@\w{1,30}\) \p{L}{3,12} \d{1,2}, \d{4}$/u;

/** Whether a short line isn't part of the text around it, though it looks the same. */
function isAside(text: string): boolean {
  return APPEALS.test(text) || PHOTO_CREDIT.test(text) || POST_AUTHOR.test(text);
}

/** Tags around the lines of a list or table. */
const LIST_TAGS = new Set(['UL', 'OL', 'DL', 'TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR']);

function isText(run: Run, locations: TextLocations): boolean {
  if (isProse(run)) return true;
  return run.linked <= run.length * 0.6 && (TEXT_TAGS.has(run.box.tag) || locations.has(run));
}

/** Whether a heading above the first paragraph belongs to the article: it is where text is, or more like it follow. */
function isOpening(inside: readonly Run[], at: number, locations: TextLocations): boolean {
  const run = inside[at]!;
  if (!isHeading(run) || run.linked > 0) return false;
  const key = templateKey(run.box);
  return locations.has(run) || inside.some((other, i) => i > at && templateKey(other.box) === key);
}

/** Characters outside links that show that a list item says something about what it links to. */
const LEAST_UNLINKED = 8;

/**
 * Whether a block that is mostly link is text all the same: an item of a list within the text, or a paragraph. Links to
 * other stories, unlike linked paragraphs, don't end like a sentence.
 */
function isLinkedText(run: Run, page: PageText, locations: TextLocations): boolean {
  if (!locations.has(run)) return false;
  if (run.box.tag === 'LI' && (run.length - run.linked >= LEAST_UNLINKED || locations.isInTextList(run)))
    return true;
  if (run.box.tag !== 'P' || run.length < 80) return false;
  return /[.!?]["”’')]?\s*$/.test(rawText(run, page.texts));
}

/** Whether text follows a heading before the next heading of its rank. */
function leadsText(inside: readonly Run[], at: number, page: PageText, locations: TextLocations): boolean {
  const heading = inside[at]!;
  if (heading.linked > heading.length * 0.5 && !locations.has(heading)) return false;
  for (const run of inside.slice(at + 1, at + 1 + HEADING_REACH)) {
    if (!isHeading(run)) return run.linked < run.length * 0.6 || isLinkedText(run, page, locations);
    if (run.box.tag <= heading.box.tag) return false;
  }
  return false;
}

/** A template holds teasers if at least this many of its lines, and this share of them, follow a linked headline. */
const FEWEST_TEASERS = 3;
const TEASER_SHARE = 0.8;

/**
 * Templates of lines that sum up another story below its linked headline, each in a box of its own: several in one box
 * are paragraphs below headings that are links.
 */
function teasersAmong(runs: readonly Run[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; teasers: Set<Box | null> }>();
  runs.forEach((run, i) => {
    if (isHeading(run) || run.linked > 0) return;
    const key = templateKey(run.box);
    const count = counts.get(key) ?? { all: 0, teasers: new Set() };
    counts.set(key, count);
    count.all++;
    const above = runs[i - 1];
    if (above && above.box.parent === run.box.parent && above.linked > above.length * 0.9)
      count.teasers.add(above.box.parent);
  });
  const templates = [...counts].filter(
    ([, { all, teasers }]) => teasers.size >= FEWEST_TEASERS && teasers.size >= all * TEASER_SHARE,
  );
  return new Set(templates.map(([key]) => key));
}

/** The boxes and templates that hold much of the running text. A short line in one of them is text, too. */
class TextLocations {
  private readonly lengths = new Map<Box | string, number>();
  private readonly needed: number;
  /** By list, the characters of its items outside links, minus those in links. */
  private readonly unlinked = new Map<Box | null, number>();

  constructor(runs: readonly Run[]) {
    let total = 0;
    for (const run of runs) {
      const { box, length, linked } = run;
      if (box.tag === 'LI')
        this.unlinked.set(box.parent, (this.unlinked.get(box.parent) ?? 0) + length - 2 * linked);
      if (!isProse(run)) continue;
      total += run.length;
      for (const place of locationsOf(run))
        this.lengths.set(place, (this.lengths.get(place) ?? 0) + run.length);
    }
    this.needed = total * 0.15;
  }

  /** Whether the items of its list, taken together, are mostly outside links. */
  isInTextList({ box }: Run): boolean {
    return (this.unlinked.get(box.parent) ?? 0) > 0;
  }

  has(run: Run): boolean {
    return locationsOf(run).some(place => (this.lengths.get(place) ?? 0) >= this.needed);
  }
}

/** The box around a paragraph, heading or list, and its template. */
function locationsOf(run: Run): (Box | string)[] {
  let box = run.box;
  if (!TEXT_TAGS.has(box.tag) && !isHeading(run)) return [box, templateKey(box)];
  // A heading whose closing tag is broken has the paragraphs after it inside.
  while (
    box.parent &&
    (TEXT_TAGS.has(box.tag) || LIST_TAGS.has(box.tag) || isHeadingTag(box.tag) || box === run.box)
  )
    box = box.parent;
  return [box, templateKey(run.box)];
}
