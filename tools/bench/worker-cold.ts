import { articleOf } from '../../lib/entities/reader.ts';
import { CHROMIUM_FAMILY, type Family } from '../browsers/browser.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { needBrowser } from '../browsers/need-browser.ts';
import { coldAnswers } from './cold-answers.ts';
import { makeCompromiseExtension } from './compromise-extension.ts';
import { type Figure, lessIsBetter } from './figure.ts';
import { demoText } from './texts.ts';
import { median } from './timing.ts';

const ROUNDS = 7;
const ABOUT = 'from question to answer for an article, background asleep; baseline: the same with compromise';

export const workerColdChromium: Figure = {
  about: `${ABOUT}, in Chromium`,
  measure: () => measure('chromium'),
};

export const workerColdFirefox: Figure = {
  about: `${ABOUT}, in Firefox`,
  measure: () => measure('firefox'),
};

async function measure(family: Family) {
  const browser = needBrowser(family === 'firefox' ? ['firefox'] : CHROMIUM_FAMILY);
  const text = demoText();
  const ours = await coldAnswers(
    browser,
    { folder: buildExtension(family), page: 'popup.html' },
    { name: 'analysePage', ask: { article: articleOf(text) } },
    ROUNDS,
  );
  const compromise = makeCompromiseExtension();
  try {
    const theirs = await coldAnswers(browser, compromise, { text }, ROUNDS);
    return lessIsBetter(median(ours), median(theirs), 'ms');
  } finally {
    compromise.remove();
  }
}
