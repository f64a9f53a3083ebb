// npm run release
//
// Writes the store packages to .output/: Chrome, Firefox, and the source package that Mozilla asks for, with a bill of
// materials (CycloneDX) and a list of dependencies for the release notes. Checks the
// version against CHANGELOG.md first. Then runs Mozilla's linter on the Firefox package, and rebuilds both from the source
// package: the bytes must be the same. Exit code 1: something is wrong, and nothing was written.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildExtension, builtExtension } from '../browsers/build-extension.ts';
import { commandLine } from '../usage.ts';
import { buildElsewhere } from './build-elsewhere.ts';
import { versionProblems } from './check-version.ts';
import { lint } from './lint.ts';
import { billOfMaterials, listedDependencies } from './list-dependencies.ts';
import { listFiles, listSources } from './list-files.ts';
import { writeZip } from './write-zip.ts';

commandLine(import.meta.filename, { options: {} });

const root = path.resolve(import.meta.dirname, '../..');
const output = path.join(root, '.output');
const STORES = [
  { store: 'chrome', family: 'chromium' },
  { store: 'firefox', family: 'firefox' },
] as const;

try {
  release();
} catch (error) {
  console.error(`release: ${(error as Error).message}`);
  process.exitCode = 1;
}

function release(): void {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  stopAt(versionProblems(version, readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')));
  console.log(`version ${version}, as in CHANGELOG.md`);

  const packages = STORES.map(({ store, family }) => ({
    name: `dramatis-${version}-${store}.zip`,
    family,
    bytes: zipOf(buildExtension(family)),
  }));
  stopAt(lint(builtExtension('firefox')));
  console.log('Mozilla’s linter: nothing');

  const sources = listSources(root);
  buildElsewhere(root, sources, ['chromium', 'firefox'], (folder, built) => {
    for (const { name, family, bytes } of packages)
      if (!Buffer.from(zipOf(built[family])).equals(bytes))
        throw new Error(`${name} differs when built from the source package`);
    // A build mustn't add to what the next one packs.
    if (listSources(folder).join('\n') !== sources.join('\n'))
      throw new Error('the build leaves files among the sources');
  });
  console.log('built again from the package of sources: the same bytes');

  mkdirSync(output, { recursive: true });
  const bill = billOfMaterials(root);
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const notes = [
    { name: `dramatis-${version}-sbom.cdx.json`, bytes: text(bill) },
    { name: `dramatis-${version}-dependencies.md`, bytes: text(listedDependencies(bill)) },
  ];
  const all = [
    ...packages,
    ...notes,
    { name: `dramatis-${version}-sources.zip`, bytes: writeZip(root, sources) },
  ];
  for (const { name, bytes } of all) {
    writeFileSync(path.join(output, name), bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`${hash}  .output/${name}  ${(bytes.length / 1e6).toFixed(2)} MB`);
  }
}

function zipOf(folder: string): Uint8Array {
  return writeZip(folder, listFiles(folder));
}

function stopAt(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
