/** Patterns that recheck calls slow and that may stay, each with the reason: they only ever see short text. */
export const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  [String.raw`/\s[|–—-]\s([^|–—]{3,40})$/u`, 'series.ts: the last 43 characters of a headline'],
  [
    String.raw`/@[\w]|^\W*\w+:\/\/|www\.|\/.*\.[a-z]{2,4}\W*$|^\W*[a-z0-9-]+(?:\.[a-z0-9-]+)+\//`,
    'addresses.ts: at most 200 characters',
  ],
  [
    String.raw`/^\s*(?:advertisement|read more|read also|see also|related(?: (?:news|stories|articles))?|more on this|don['’]t miss|you may also like|recommended|watch|share your story)\W*$|^\s*(?:write to|contact)\s[^.]{3,80}\sat\s+\S*[@\d]|^\s*photos?\s?:|^\s*(?:related|read more|read also|see also|don['’]t miss|more)\s?:|\b(?:sign(?:ing)? up (?:for|to|here)|our (?:free )?(?:\w+ )?newsletters?|to our newsletter|subscribe to our|follow (?:us|him|her|them|me|@?\w+) on (?:twitter|x|facebook|instagram|bluesky|threads|tiktok|linkedin|youtube)|like us on|may (?:earn|receive) (?:an? )?(?:\w+ )?commission|share it with a friend|by (?:signing up|subscribing)[^.]{0,60} you agree|download (?:our|the) app)\b/i`,
    'keep-runs.ts: paragraphs of less than 400 characters. What repeats within has limits, or starts the text',
  ],
  [
    String.raw`/(?: (?:Company|Corporation|Electronics|Group|Holdings|Inc\.?|Ltd\.?|Motors?))+$/`,
    'doubles.ts: a name',
  ],
  [
    String.raw`/\b(?:compatib\w+ with|works? with|working with|pairs? with|paired with|integrates? with|integration with|supports?|support for|kompatibel mit|compatibles? (?:avec|con)|compatibili? con|compatíve(?:l|is) com) (?:[^.!?;:\n]{0,40}(?:,|\band|\bor|\bund|\boder|\bet|\bou|\by|\bo|\be) )?(?:the )?$/i`,
    'platforms.ts: 80 characters before a name',
  ],
  [
    String.raw`/\b(\p{Lu}{2,5})\b[^.!?\n]{0,30}\b(?:anchor|(?:co-?)?host|moderator|presenter) $/u`,
    'press.ts: 60 characters before a name',
  ],
]);
