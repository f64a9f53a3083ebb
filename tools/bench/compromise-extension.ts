import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'compromise in a background',
  version: '1.0',
  background: { service_worker: 'worker.js', scripts: ['compromise.js', 'answer.js'] },
  browser_specific_settings: { gecko: { id: 'compromise@dramatis.example' } },
};

const ANSWER = `chrome.runtime.onMessage.addListener(({ text }, sender, reply) => {
  const doc = nlp(text);
  reply({ reply: [doc.people().out('array'), doc.organizations().out('array'), doc.places().out('array')] });
});`;

/** An extension whose background loads compromise and answers with the names that it finds; to be removed. */
export function makeCompromiseExtension(): { folder: string; page: string; remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-bench-'));
  const compromise = path.dirname(createRequire(import.meta.url).resolve('compromise/package.json'));
  copyFileSync(path.join(compromise, 'builds/compromise.js'), path.join(folder, 'compromise.js'));
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(path.join(folder, 'answer.js'), ANSWER);
  writeFileSync(path.join(folder, 'worker.js'), "importScripts('compromise.js', 'answer.js');");
  writeFileSync(path.join(folder, 'ask.html'), '<!doctype html><title>asks</title>');
  return { folder, page: 'ask.html', remove: () => rmSync(folder, { recursive: true, force: true }) };
}
