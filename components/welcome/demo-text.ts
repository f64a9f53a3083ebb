/** The article on the welcome page. It states common knowledge, and stays in English because Dramatis reads English. */
export const DEMO_TITLE = 'Who makes the language models, and who makes the rules';
export const DEMO_PARAGRAPHS = [
  'In Brussels, the European Commission oversees the AI Act, a law of the European Union that sets rules for the makers of language models. It applies to companies from the United States as well as those from France and Germany.',
  'The makers include Anthropic, OpenAI and Google. Anthropic, led by Dario Amodei, makes the Claude models. OpenAI, led by Sam Altman, makes ChatGPT. Both companies are based in San Francisco.',
  'The United Nations has asked its members to work together on these rules. Governments in London, Tokyo and New Delhi have held meetings about them, and companies and researchers came too.',
] as const;
/** One of those it names. */
export const DEMO_NAME = 'Dario Amodei';
