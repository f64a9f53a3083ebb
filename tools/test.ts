// npm test [-- VITEST ARGUMENTS]
//
// Builds the extension for both browsers, makes sure that both are there, and runs every test. The last line says
// "N passed, N failed, N skipped". Exit code 0: all that ran passed.

import { CHROMIUM_FAMILY } from './browsers/browser.ts';
import { buildExtension } from './browsers/build-extension.ts';
import { needBrowser } from './browsers/need-browser.ts';
import { runVitest } from './test/run-vitest.ts';

/** @returns whether it went well */
function attempt(step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    console.error(`\nFAILED: ${(error as Error).message}\n`);
    return false;
  }
}

// Every step is tried, so that one run says all that is wrong.
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
