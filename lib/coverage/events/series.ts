import type { Story } from '../../model/coverage/story.ts';

type Headline = Pick<Story, 'title' | 'outlet'>;

/** Words that name a format rather than a topic, in the languages of the interface and their neighbours. */
const FORMAT =
  /\b(?:briefings?|round-?ups?|podcasts?|newsletters?|digests?|bulletins?|crosswords?|sudoku|wordle|quiz|horoscopes?|obituaries|week in (?:review|pictures)|pictures of the day|photos of the day|in brief|things to know|what to watch|morning (?:edition|report|update|memo)|evening (?:edition|report|update)|daily (?:edition|report|update)|newsblog|presseschau|wochenr[uü]ckblick|nachrichten[uü]berblick|bolet[ií]n|resumen (?:diario|semanal)|revue de presse|bulletin)\b/iu;
/** The part of a headline that a series repeats: before a colon, or after a dash or bar. */
const BEFORE = /^([^:|–—]{3,50}?)\s?(?::|\s[|–—-])\s/u;
const AFTER = /\s[|–—-]\s([^|–—]{3,40})$/u;
/** Characters at the end of a headline that such a part and its dash may take. */
const AFTER_WITHIN = 43;
const COUNTER =
  /\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?|\d[\d.,:/-]*/giu;

/** The stories that belong to a series: a daily briefing, a podcast, "day 1,371". They report no event of their own. */
export function seriesAmong<One extends Headline>(stories: readonly One[]): Set<One> {
  const byTemplate = new Map<string, Map<string, One[]>>();
  const found = new Set<One>();
  for (const story of stories) {
    if (hasFormat(story.title)) found.add(story);
    for (const template of templatesOf(story.title)) {
      const key = `${story.outlet}\n${template}`;
      const issues = byTemplate.get(key) ?? new Map<string, One[]>();
      // The same headline twice is one story listed twice.
      const same = issues.get(story.title) ?? [];
      issues.set(story.title, [...same, story]);
      byTemplate.set(key, issues);
    }
  }
  for (const issues of byTemplate.values())
    if (issues.size > 1) for (const same of issues.values()) for (const story of same) found.add(story);
  return found;
}

function hasFormat(title: string): boolean {
  const parts = partsOf(title);
  return parts.some(part => part !== undefined && FORMAT.test(part)) || /^today['’]s wordle\b/i.test(title);
}

function partsOf(title: string): (string | undefined)[] {
  return [BEFORE.exec(title)?.[1], AFTER.exec(title.slice(-AFTER_WITHIN))?.[1]];
}

/** What stays the same if only a counter, a date or a weekday changes; only for headlines that have one there. */
function templatesOf(title: string): string[] {
  const parts = [title, ...partsOf(title)];
  return parts.flatMap(part => {
    if (part === undefined) return [];
    const template = part.toLowerCase().replace(COUNTER, '#');
    const words = template.match(/\p{L}{2,}/gu)?.length ?? 0;
    return template.includes('#') && words >= (part === title ? 3 : 1) ? [template] : [];
  });
}
