import type { Kind } from '../../lib/model/kind.ts';

/** The article on the welcome page. It states common knowledge, and stays in English because Dramatis reads English. */
export const DEMO_TITLE = 'Who makes the language models, and who makes the rules';
export const DEMO_PARAGRAPHS = [
  'In Brussels, the European Commission oversees the AI Act, a law of the European Union that sets rules for the makers of language models. It applies to companies from the United States as well as those from France and Germany.',
  'The makers include Anthropic, OpenAI and Google. Anthropic, led by Dario Amodei, makes the Claude models. OpenAI, led by Sam Altman, makes ChatGPT. Both companies are based in San Francisco.',
  'The United Nations has asked its members to work together on these rules. Governments in London, Tokyo and New Delhi have held meetings about them, and companies and researchers came too.',
] as const;
/** One of those it names. */
export const DEMO_NAME = 'Dario Amodei';
/** What is highlighted in the picture of it, longer names first. */
export const DEMO_KINDS: Readonly<Record<string, Kind>> = {
  'European Commission': 'organization',
  'European Union': 'organization',
  'United States': 'place',
  'San Francisco': 'place',
  'Dario Amodei': 'person',
  'Sam Altman': 'person',
  'AI Act': 'law',
  Anthropic: 'organization',
  Brussels: 'place',
  ChatGPT: 'product',
  Claude: 'product',
  France: 'place',
  Germany: 'place',
  Google: 'organization',
  OpenAI: 'organization',
};
