import { runScript, type ScriptName } from '../../lib/extension/browser/content-script/run-script.ts';
import { articleScript } from '../../lib/page/article-script.ts';

/** The entry points that scripts leave. */
const ENTRY = { 'article.js': 'dramatisArticle', 'signs.js': 'dramatisSigns' } as const;

/**
 * The entry point of another script, loaded once until the signal aborts. Rejects if the extension was updated or
 * removed.
 */
export async function loadScript<Name extends ScriptName>(
  name: Name,
  signal: AbortSignal,
): Promise<NonNullable<(typeof articleScript)[(typeof ENTRY)[Name]]>> {
  const entry = ENTRY[name];
  if (!articleScript[entry]) {
    await runScript(name);
    // After an update, the new detector must load its own scripts.
    signal.addEventListener('abort', () => {
      articleScript[entry] = undefined;
    });
  }
  const found = articleScript[entry];
  if (!found) throw new Error(`${name} did not start`);
  return found;
}
