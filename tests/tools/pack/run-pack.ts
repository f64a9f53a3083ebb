import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflate } from '../../../lib/extension/packs/inflate.ts';
import { Knowledge } from '../../../lib/knowledge/knowledge.ts';
import { openBase } from '../../../lib/knowledge/open-base.ts';
import { openPackFile } from '../../../lib/knowledge/pack/open-pack-file.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

export const TOOL = path.resolve(import.meta.dirname, '../../../tools/pack/pack.ts');

/** Runs `npm run pack` to its end. */
export function runPack(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, ...args], {
    encoding: 'utf8',
    input,
  });
  return { status, stderr, report: stdout ? JSON.parse(stdout) : null };
}

/** Opens a pack's file as an import does. */
export async function openPack(file: string) {
  const { buffer } = new Uint8Array(readFileSync(file));
  const { header, base, entities } = await openPackFile(buffer, file, inflate);
  return { header, base, entities, knowledge: new Knowledge([openBase(base.buffer)]) };
}

/** The entity that a pack finds first in a text. */
export function entityOf(knowledge: Knowledge, text: string) {
  const [match] = knowledge.match(tokenize(text));
  return match && knowledge.entity(match.candidates[0]!.ref);
}
