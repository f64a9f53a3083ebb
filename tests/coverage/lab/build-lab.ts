import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { writeBase } from '../../../lib/knowledge/write-base.ts';
import { makeEntry } from '../../knowledge/make-entry.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Coverage lab',
  version: '1.0',
  host_permissions: ['http://127.0.0.1/*'],
  browser_specific_settings: { gecko: { id: 'coverage-lab@dramatis.example' } },
};

/** What the lab's reader knows. */
const ENTRIES = [
  makeEntry({ name: 'Anthropic', relations: { makes: ['claude'] } }),
  makeEntry({ name: 'Claude', kind: 'product', guarded: ['Claude'], evidence: ['Anthropic', 'model', 'AI'] }),
  makeEntry({ name: 'Claude Monet', kind: 'person' }),
  makeEntry({ name: 'Pentagon' }),
  makeEntry({ name: 'Pete Hegseth', kind: 'person' }),
  makeEntry({ name: 'Paris', kind: 'place' }),
];

/**
 * Builds an extension that has coverage alone and may ask this machine; to be removed.
 * @param knowledge what its reader knows: a compiled base
 */
export async function buildLab(
  knowledge: Uint8Array | ArrayBuffer = writeBase(ENTRIES),
): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-lab-'));
  const bundle = await rolldown({ input: path.join(import.meta.dirname, 'page.ts'), logLevel: 'silent' });
  await bundle.write({ file: path.join(folder, 'page.js'), format: 'iife', minify: true });
  await bundle.close();
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(
    path.join(folder, 'lab.html'),
    '<!doctype html><meta charset="utf-8"><title>lab</title><script src="page.js"></script>',
  );
  writeFileSync(path.join(folder, 'knowledge.bin'), new Uint8Array(knowledge));
  copyFileSync(
    path.resolve(import.meta.dirname, '../../../public/tagger.bin'),
    path.join(folder, 'tagger.bin'),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
