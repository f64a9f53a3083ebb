import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { type Entry, idOf } from '../../../lib/knowledge/entry.ts';
import { writeBase } from '../../../lib/knowledge/write-base.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Coverage lab',
  version: '1.0',
  host_permissions: ['http://127.0.0.1/*'],
  browser_specific_settings: { gecko: { id: 'coverage-lab@dramatis.example' } },
};

/** The entries of the lab's knowledge base. */
const ENTRIES = [
  entry({ name: 'Anthropic', relations: { makes: ['claude'] } }),
  entry({ name: 'Claude', kind: 'product', guarded: ['Claude'], evidence: ['Anthropic', 'model', 'AI'] }),
  entry({ name: 'Claude Monet', kind: 'person' }),
  entry({ name: 'Pentagon' }),
  entry({ name: 'Pete Hegseth', kind: 'person' }),
  entry({ name: 'Paris', kind: 'place' }),
];

/**
 * Builds an extension with nothing but coverage and access to this machine. The caller must remove it.
 * @param knowledge a compiled base
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
  for (const file of ['tagger.bin', 'languages.bin'])
    copyFileSync(path.resolve(import.meta.dirname, '../../../public', file), path.join(folder, file));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function entry(part: Partial<Entry> & { readonly name: string }): Entry {
  return {
    id: idOf(part.name),
    kind: 'organization',
    context: `About ${part.name}`,
    asOf: '2026-01',
    aliases: [],
    short: [],
    guarded: [],
    evidence: [],
    relations: {},
    ...part,
  };
}
