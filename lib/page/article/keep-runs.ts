import type { Box, PageText, Run } from '../text-map/page-text.ts';
import { isHeading, isProse, kindOf, rawText, standsIn } from './prose.ts';

/**
 * The runs of the body that belong to the article, in order: its paragraphs, the short lines and list items that
 * stand where paragraphs stand, and headings with text of their own. The title is not among them.
 */
export function keepRuns(page: PageText, body: Box): Run[] {
  const inside = page.runs.filter(run => run.box.tag !== 'H1' && standsIn(run.box, body));
  const trust = new Trust(inside);
  const teasers = teasersAmong(inside);
  let first = inside.findIndex(isProse);
  while (first > 0 && isOpening(inside, first - 1, trust)) first--;
  const last = inside.findLastIndex(run => !isHeading(run) && isText(run, trust) && trust.has(run));
  const kept: Run[] = [];
  for (let i = Math.max(first, 0); i <= last; i++) {
    const run = inside[i]!;
    if (
      isHeading(run)
        ? !leadsText(inside, i, trust)
        : !isText(run, trust) && !isLinkedSentence(run, page, trust)
    )
      continue;
    if (run.length < APPEAL_LENGTH && APPEALS.test(rawText(run, page.texts))) continue;
    if (teasers.has(kindOf(run.box))) continue;
    kept.push(run);
  }
  return kept;
}

/** Headings of lower rank that may stand between a heading and its text, and the text itself. */
const HEADING_REACH = 3;

const APPEAL_LENGTH = 400;

/** Requests to the reader, which stand in paragraphs like any other. */
const APPEALS =
  /^\s*(?:advertisement|read more|read also|see also|related(?: (?:news|stories|articles))?|more on this|don['’]t miss|you may also like|recommended|watch|share your story)\W*$|^\s*(?:write to|contact)\s[^.]{3,80}\sat\s+\S*[@\d]|^\s*photos?\s?:|^\s*(?:related|read more|read also|see also|don['’]t miss|more)\s?:|\b(?:sign(?:ing)? up (?:for|to|here)|our (?:free )?(?:\w+ )?newsletters?|to our newsletter|subscribe to our|follow (?:us|him|her|them|me|@?\w+) on (?:twitter|x|facebook|instagram|bluesky|threads|tiktok|linkedin|youtube)|like us on|may (?:earn|receive) (?:an? )?(?:\w+ )?commission|share it with a friend|by (?:signing up|subscribing)[^.]{0,60} you agree|download (?:our|the) app)\b/i;

/** Tags in which even a short line is text. */
const TEXT_TAGS = new Set(['P', 'LI', 'BLOCKQUOTE', 'DD', 'DT']);
const LIST_TAGS = new Set(['UL', 'OL', 'DL']);

function isText(run: Run, trust: Trust): boolean {
  if (isProse(run)) return true;
  return run.linked <= run.length * 0.6 && (TEXT_TAGS.has(run.box.tag) || trust.has(run));
}

/** A heading over the first paragraph: it stands where text stands, or others like it follow. */
function isOpening(inside: readonly Run[], at: number, trust: Trust): boolean {
  const run = inside[at]!;
  if (!isHeading(run) || run.linked > 0) return false;
  const kind = kindOf(run.box);
  return trust.has(run) || inside.some((other, i) => i > at && kindOf(other.box) === kind);
}

/** Some pages link whole paragraphs; links to other stories do not end like sentences. */
function isLinkedSentence(run: Run, page: PageText, trust: Trust): boolean {
  if (run.box.tag !== 'P' || run.length < 80 || !trust.has(run)) return false;
  return /[.!?]["”’')]?\s*$/.test(rawText(run, page.texts));
}

/** Whether text follows a heading before the next heading of its rank. */
function leadsText(inside: readonly Run[], at: number, trust: Trust): boolean {
  const heading = inside[at]!;
  if (heading.linked > heading.length * 0.5 && !trust.has(heading)) return false;
  for (const run of inside.slice(at + 1, at + 1 + HEADING_REACH)) {
    if (!isHeading(run)) return run.linked < run.length * 0.6;
    if (run.box.tag <= heading.box.tag) return false;
  }
  return false;
}

/** Other stories in a list: so many, and nearly all lines of their template, each under a link beside it. */
const FEWEST_TEASERS = 3;
const TEASER_SHARE = 0.8;

/** The kinds of line that say under its linked headline what another story is about. */
function teasersAmong(runs: readonly Run[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; teasers: number }>();
  runs.forEach((run, i) => {
    if (isHeading(run) || run.linked > 0) return;
    const kind = kindOf(run.box);
    const count = counts.get(kind) ?? { all: 0, teasers: 0 };
    counts.set(kind, count);
    count.all++;
    const above = runs[i - 1];
    if (above && above.box.parent === run.box.parent && above.linked > above.length * 0.9) count.teasers++;
  });
  const kinds = [...counts].filter(
    ([, { all, teasers }]) => teasers >= FEWEST_TEASERS && teasers >= all * TEASER_SHARE,
  );
  return new Set(kinds.map(([kind]) => kind));
}

/** Knows where much of the running text stands: a short line in the same place, or in a like one, is part of it. */
class Trust {
  private readonly lengths = new Map<Box | string, number>();
  private readonly needed: number;

  constructor(runs: readonly Run[]) {
    let total = 0;
    for (const run of runs) {
      if (!isProse(run)) continue;
      total += run.length;
      for (const place of placesOf(run)) this.lengths.set(place, (this.lengths.get(place) ?? 0) + run.length);
    }
    this.needed = total * 0.15;
  }

  has(run: Run): boolean {
    return placesOf(run).some(place => (this.lengths.get(place) ?? 0) >= this.needed);
  }
}

/** The box around a paragraph, heading or list, and its kind. */
function placesOf(run: Run): (Box | string)[] {
  let box = run.box;
  if (!TEXT_TAGS.has(box.tag) && !isHeading(run)) return [box, kindOf(box)];
  while (box.parent && (TEXT_TAGS.has(box.tag) || LIST_TAGS.has(box.tag) || box === run.box))
    box = box.parent;
  return [box, kindOf(run.box)];
}
