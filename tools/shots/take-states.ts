import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Family } from '../browsers/browser.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import type { Scheme, StateOptions } from './options.ts';
import { SIZES, type SizeName } from './sizes.ts';
import { Stage } from './stage.ts';
import { PHASES, type State } from './states.ts';

/**
 * Takes pictures of what the extension shows.
 * @returns what couldn't be shown, with the reason
 */
export async function takeStates(options: StateOptions): Promise<readonly string[]> {
  mkdirSync(options.folder, { recursive: true });
  const failures: string[] = [];
  for (const family of options.browsers) {
    const extension = buildExtension(family);
    for (const scheme of options.schemes)
      failures.push(...(await takeIn(family, extension, scheme, options)));
  }
  return failures;
}

async function takeIn(
  family: Family,
  extension: string,
  colorScheme: Scheme,
  { sizes, hasForcedColors, language, only, folder }: StateOptions,
): Promise<string[]> {
  const stage = await Stage.open(family, extension, { colorScheme, hasForcedColors, language });
  const failures: string[] = [];
  const mode = [colorScheme, hasForcedColors && 'forced', language].filter(Boolean).join('-');
  try {
    for (const { states, prepare } of PHASES) {
      const wanted = states.filter(({ name }) => name.includes(only));
      if (wanted.length) await prepare(stage);
      for (const state of wanted)
        for (const size of sizes) {
          if (state.size && state.size !== size) continue;
          if (state.family && state.family !== family) continue;
          const file = path.join(folder, `${state.name}-${family}-${mode}-${size}.png`);
          const failure = await take(stage, state, size, file);
          console.log(failure ?? file);
          if (failure) failures.push(failure);
        }
    }
  } finally {
    await stage.close();
  }
  return failures;
}

async function take(
  stage: Stage,
  { name, before, show, after }: State,
  size: SizeName,
  file: string,
): Promise<string | null> {
  try {
    await before?.(stage);
    const tab = await show(stage, SIZES[size]);
    await tab.bringToFront();
    await tab.screenshot(file);
    await after?.(stage, tab);
    return null;
  } catch (error) {
    return `${name}: ${(error as Error).message.split('\n')[0]}`;
  } finally {
    await stage.clear();
  }
}
