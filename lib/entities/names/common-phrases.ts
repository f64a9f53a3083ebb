import { hashText } from '../../text/hash.ts';

/**
 * Words that are names only if none of these follows: "Labour market", "CCTV footage", "Bank holiday". By first word,
 * in lower case.
 */
const PHRASES: Readonly<Record<string, string>> = {
  apple:
    'pie pies juice tree trees orchard orchards grower growers crumble cider sauce blossom cake picking farmers crop harvest',
  amazon: 'rainforest basin river jungle',
  arsenal: 'of',
  avatar: 'of',
  black:
    'voters women men people families farmers americans britons students holes hole bears bear box market ice cats smoke',
  bank: 'holiday holidays account accounts statement statements robber robbers robbery clerk card cards transfer transfers notes',
  blackberry: 'bushes picking jam',
  bull: 'market markets run fighting',
  caterpillar: 'plague nests infestation',
  cctv: 'footage camera cameras image images video videos showed shows captured system systems operator operators evidence pictures stills',
  chase: 'ended ends for through',
  columbia: 'space',
  conservative: 'estimate estimates treatment dress values',
  copilot: 'landed of error',
  corona: 'discharge',
  cricket: 'bats swarm flour',
  daily: 'deals life routine bread commute cases dose exercise limit',
  delta: 'variant variants wing districts region farmers villages',
  democratic: 'backsliding norms process values institutions election elections',
  discord: 'between among within over',
  express: 'train trains lane delivery checkout',
  fed: 'up',
  flint: 'tools tool flakes flake axe axes walls knives',
  fox: 'hunting hunt hunts hunters cubs',
  gap: 'year years',
  gemini: 'season twins',
  green: 'energy tea light belt spaces space hydrogen jobs',
  house:
    'price prices fire fires hunting hunters arrest plants party sales building builders cat martins music guests',
  ice: 'cream hockey rink age cap caps sheet sheets storm storms skating bath baths cores',
  independent: 'inquiry review experts observers candidate candidates media bookshops analysts report',
  indigo: 'dye children',
  jaguar: 'cubs sightings',
  labour:
    'market markets force costs cost shortage shortages pains ward wards day camp camps law laws union unions dispute disputes productivity supply demand mobility migration exchange intensive rights statistics relations reform reforms inspectors',
  labor:
    'market markets force costs cost shortage shortages pains ward law laws union unions dispute disputes productivity supply statistics relations unrest',
  liberal: 'arts democracy democracies values education',
  magic: 'mushrooms tricks trick spells wands',
  mail: 'delivery carrier carriers order orders sorting',
  medium: 'sized rare heat term',
  mercury: 'poisoning levels pollution thermometers',
  meta: 'analysis analyses',
  mirror: 'image images',
  notion: 'that',
  oracle: 'bones bone of',
  orange: 'juice growers peel trees grove groves alert',
  palace: 'gardens guards coup',
  park: 'rangers ranger bench benches runs keeper',
  palm: 'oil trees tree sunday',
  perplexity: 'over about at',
  post: 'office offices boxes code codes mortem',
  puma: 'sightings cubs',
  reading: 'glasses room rooms list lists habits scores skills',
  ring: 'road roads',
  rugby: 'ball balls shirt shirts',
  salt: 'water lake marsh marshes',
  shell: 'of company companies casing casings shock fire fragments craters suit suits',
  signal: 'of failure failures box fire lights jammers jamming',
  sky: 'high diving blue',
  slack: 'demand tide water season',
  snap: 'election elections poll vote decision judgment judgments inspection inspections',
  spirit: 'levels level of',
  square: 'metre metres meter meters foot feet mile miles kilometre kilometres root roots',
  sun: 'cream screen hats protection loungers burn damage exposure',
  swift: 'action response water nests bricks boxes justice reaction',
  tablet: 'computers computer',
  target: 'of practice date dates price prices range audience group groups rate rates',
  threads: 'of',
  tide: 'pools tables times gauges',
  time: 'zone zones travel limits limit trial capsule capsules constraints pressure',
  times: 'tables',
  turkey: 'sandwich dinner farm farms burger breast farmers shoot leftovers legs prices',
  union: 'members leaders officials reps bosses dues rules',
  virgin: 'forest forests olive births birth wool plastic',
  visa: 'application applications applicants rules fees scheme fraud waiver waivers ban bans restrictions requirements holders overstays',
  wave: 'power energy heights machine',
  windows: 'were rattled shattered broke smashed',
  wolf: 'pack packs attacks pups cubs',
  zoom: 'in out lens lenses',
};

const FOLLOWERS = new Map(
  Object.entries(PHRASES).map(([word, after]) => [hashText(word), new Set(after.split(' ').map(hashText))]),
);

/** Whether a word is part of an ordinary phrase and so no name, given its key and that of the word after it. */
export function isInCommonPhrase(word: number, after: number): boolean {
  return FOLLOWERS.get(word)?.has(after) ?? false;
}
