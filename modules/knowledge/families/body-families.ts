/**
 * How the press names the bodies of a family, and what they are. In all texts, {a} is the country's adjective and {of} its
 * name after "of".
 */
export interface BodyFamily {
  /** Names that say the country, the most usual first. */
  readonly forms: readonly string[];
  /** Names that need the country nearby. */
  readonly bare: readonly string[];
  readonly context: string;
  /** Words that point to it besides its country. A team needs them: a country's name mostly means the country. */
  readonly evidence?: readonly string[];
  /** Role of its head, as in `offices.jsonl`. */
  readonly head?: string;
}

const FOOTBALL = [
  'football',
  'soccer',
  'World Cup',
  'qualifier',
  'friendly',
  'midfielder',
  'striker',
  'defender',
];

/** Families by key. */
export const BODY_FAMILIES: Readonly<Record<string, BodyFamily>> = {
  'foreign ministry': ministry(
    'Foreign',
    'Foreign Affairs',
    'foreign minister',
    'Department in charge of {a} foreign policy',
  ),
  'finance ministry': ministry(
    'Finance',
    'Finance',
    'finance minister',
    'Department in charge of the {a} budget and taxes',
  ),
  'defence ministry': {
    ...ministry('Defence', 'Defence', 'defence minister', 'Department in charge of the {a} armed forces'),
    forms: [
      '{a} Defence Ministry',
      '{a} Defense Ministry',
      '{a} Ministry of Defence',
      '{a} Ministry of Defense',
      'Ministry of Defence of {of}',
      'Ministry of Defense of {of}',
    ],
    bare: ['Defence Ministry', 'Defense Ministry', 'Ministry of Defence', 'Ministry of Defense'],
  },
  'interior ministry': ministry(
    'Interior',
    'the Interior',
    'interior minister',
    'Department in charge of police and internal security in {of}',
  ),
  'health ministry': ministry(
    'Health',
    'Health',
    'health minister',
    'Department in charge of public health in {of}',
  ),
  'justice ministry': ministry(
    'Justice',
    'Justice',
    'justice minister',
    'Department in charge of courts and law in {of}',
  ),
  'central bank': { forms: ['{a} Central Bank'], bare: [], context: 'Central bank of {of}' },
  'supreme court': {
    forms: ['{a} Supreme Court', 'Supreme Court of {of}'],
    bare: [],
    context: 'Highest court of {of}',
  },
  parliament: {
    forms: ['{a} Parliament', 'Parliament of {of}'],
    bare: [],
    context: 'Legislative body of {of}',
  },
  army: { forms: ['{a} Army'], bare: [], context: 'Land forces of {of}' },
  navy: { forms: ['{a} Navy'], bare: [], context: 'Naval forces of {of}' },
  'air force': { forms: ['{a} Air Force'], bare: [], context: 'Air arm of the {a} military' },
  'armed forces': { forms: ['{a} Armed Forces'], bare: [], context: 'Military of {of}' },
  'coast guard': { forms: ['{a} Coast Guard'], bare: [], context: 'Police of the sea off {of}' },
  police: { forms: [], bare: [], context: 'Police force of {of}' },
  'football association': { forms: [], bare: [], context: 'Governing body of football in {of}' },
  'Olympic committee': {
    forms: ['{a} Olympic Committee'],
    bare: [],
    context: 'Body that sends {a} athletes to the Olympic Games',
  },
  'stock exchange': { forms: [], bare: [], context: 'Stock exchange in {of}' },
  'football team': team('national football team', "Men's football side that plays for {of}", FOOTBALL),
  "women's football team": team(
    "women's national football team",
    "Women's football side that plays for {of}",
    FOOTBALL,
  ),
  'cricket team': team('national cricket team', 'Cricket side that plays for {of}', [
    'cricket',
    'Test',
    'ODI',
    'wicket',
    'wickets',
    'innings',
    'batsman',
    'T20',
  ]),
  'rugby union team': team('national rugby union team', 'Rugby union side that plays for {of}', [
    'rugby',
    'Six Nations',
    'try',
    'tries',
    'scrum',
    'fly-half',
  ]),
  'basketball team': team('national basketball team', 'Basketball side that plays for {of}', [
    'basketball',
    'EuroBasket',
    'FIBA',
  ]),
};

function ministry(word: string, full: string, head: string, context: string): BodyFamily {
  return {
    forms: [
      `{a} ${word} Ministry`,
      `{a} Ministry of ${full}`,
      `Ministry of ${full} of {of}`,
      `${word} Ministry of {of}`,
    ],
    bare: [`${word} Ministry`, `Ministry of ${full}`],
    context,
    head,
  };
}

function team(words: string, context: string, evidence: readonly string[]): BodyFamily {
  return { forms: [`{name} ${words}`, `{a} ${words}`], bare: [], context, evidence };
}
