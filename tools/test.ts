// npm test [-- VITEST ARGUMENTS]
//
// Builds the extension for both browsers, installs missing browsers if it can, and runs all tests. The last line is
// "N passed, N failed, N skipped". Exit code 0: every test that ran has passed.

import { CHROMIUM_FAMILY } from './browsers/browser.ts';
import { buildExtension } from './browsers/build-extension.ts';
import { needBrowser } from './browsers/need-browser.ts';
import { runVitest } from './test/run-vitest.ts';
import { answerHelp } from './usage.ts';

answerHelp(import.meta.filename);

/** @returns whether the step succeeded */
function attempt(step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    console.error(`\nFAILED: ${(error as Error).message}\n`);
    return false;
  }
}

// Later steps run even if one fails, so that one run shows every problem.
const steps = [
  () => void buildExtension('chromium'),
  () => void buildExtension('firefox'),
  () => void needBrowser(CHROMIUM_FAMILY),
  () => void needBrowser(['firefox']),
];
const failedSteps = steps.filter(step => !attempt(step)).length;

const { passed, failed, skipped } = runVitest(process.argv.slice(2));
console.log(`\n${passed} passed, ${failed + failedSteps} failed, ${skipped} skipped`);
process.exitCode = failed + failedSteps > 0 ? 1 : 0;
