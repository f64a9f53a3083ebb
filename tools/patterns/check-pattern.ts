import type { Diagnostics } from 'recheck';
import type { Pattern } from './find-patterns.ts';

/** `linear`: takes some steps per character on any text; otherwise an attack, or why there is no verdict. */
export type Verdict = 'linear' | string;

/** The longest that one pattern may take to check. */
const TIMEOUT_MS = 60_000;

/**
 * Asks recheck (https://makenowjust-labs.github.io/recheck/) whether some text makes a regular expression slow.
 * @param backend `pure` runs everywhere, in this process; `auto` is faster and may start others
 */
export async function checkPattern({ source, flags }: Pattern, backend: 'pure' | 'auto'): Promise<Verdict> {
  process.env.RECHECK_BACKEND = backend;
  // It reads the variable when it is loaded.
  const { checkSync } = await import('recheck');
  const found: Diagnostics = checkSync(source, flags.replace('d', ''), { timeout: TIMEOUT_MS });
  if (found.status === 'safe') return 'linear';
  if (found.status === 'vulnerable') return `${found.complexity.summary}: ${found.attack.pattern}`;
  return `no verdict: ${found.error.kind}`;
}
