import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { billOfMaterials, listedDependencies } from '../../../tools/release/list-dependencies.ts';

const root = path.resolve(import.meta.dirname, '../../..');

it('lists every shipped package with version and licence, the same each time', () => {
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const bill = billOfMaterials(root);
  expect(JSON.parse(bill)).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'dramatis' } },
  });
  expect(bill).not.toMatch(/timestamp|serialNumber/);
  const list = listedDependencies(bill);
  for (const [name, version] of Object.entries(dependencies))
    expect(list).toContain(`- ${name} ${version}, `);
  expect(list).not.toContain('not stated');
}, 60_000);
