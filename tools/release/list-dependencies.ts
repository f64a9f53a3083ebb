import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string };
    readonly expression?: string;
  }[];
}

/** A bill of materials in the CycloneDX format, as far as it is used here. */
interface Bill {
  readonly metadata: { timestamp?: string; readonly component: { name: string; 'bom-ref': string } };
  serialNumber?: string;
  components: readonly Component[];
  dependencies: readonly { readonly ref: string; dependsOn: readonly string[] }[];
}

/**
 * Lists the packages that are shipped, with everything they need, by npm's own `npm sbom`:
 * https://docs.npmjs.com/cli/commands/npm-sbom
 * The same sources give the same bytes: time, serial number and the name of the folder are left out.
 * @returns CycloneDX, as JSON
 * @throws Error if npm fails
 */
export function billOfMaterials(root: string): string {
  const { dependencies = {} } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    dependencies?: Readonly<Record<string, string>>;
  };
  // `--omit dev` leaves out shipped packages that a package for development needs as well.
  const text = execSync('npm sbom --sbom-format cyclonedx', { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  const bill = JSON.parse(text) as Bill;
  const own = bill.metadata.component['bom-ref'];
  const shipped = closure(
    bill,
    Object.entries(dependencies).map(([name, version]) => `${name}@${version}`),
  );
  bill.components = bill.components.filter(component => shipped.has(component['bom-ref']));
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => ref === own || shipped.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(to => shipped.has(to)) }));
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  bill.metadata.component.name = 'dramatis';
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** Some packages and everything that they need, by reference. */
function closure({ dependencies }: Bill, start: readonly string[]): ReadonlySet<string> {
  const needs = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const found = new Set(start);
  // A set visits what is added to it meanwhile.
  for (const ref of found) for (const needed of needs.get(ref) ?? []) found.add(needed);
  return found;
}

/** The packages in a bill of materials, with version and licence, as a list in Markdown for the release notes. */
export function listedDependencies(bill: string): string {
  return (JSON.parse(bill) as Bill).components
    .map(({ name, version, licenses = [] }) => {
      const licence = licenses.map(({ license, expression }) => license?.id ?? expression ?? '').join(', ');
      return `- ${name} ${version}, ${licence || 'licence not stated'}\n`;
    })
    .toSorted()
    .join('');
}
