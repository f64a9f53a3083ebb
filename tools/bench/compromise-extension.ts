import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Its build for pages and workers, minified. */
const COMPROMISE = path.resolve(import.meta.dirname, '../../node_modules/compromise/builds/compromise.js');

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

/** Writes an extension into a folder, whose background loads compromise and answers with the names that it finds. */
export function writeCompromiseExtension(folder: string): void {
  copyFileSync(COMPROMISE, path.join(folder, 'compromise.js'));
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(path.join(folder, 'answer.js'), ANSWER);
  writeFileSync(path.join(folder, 'worker.js'), "importScripts('compromise.js', 'answer.js');");
}
