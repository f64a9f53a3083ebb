import type { PlacedEntry } from '../read-handwritten.ts';
import type { PlacedOffice } from './read-offices.ts';

/** Gives everyone who holds an office that heads a body the relation "leads" to it. */
export function addLeaders(entries: readonly PlacedEntry[], offices: readonly PlacedOffice[]): PlacedEntry[] {
  const led = new Map<string, string[]>();
  for (const { office } of offices)
    if (office.leads) led.set(office.holder, [...(led.get(office.holder) ?? []), office.of]);
  return entries.map(placed => {
    const bodies = led.get(placed.entry.id);
    if (!bodies) return placed;
    const { relations } = placed.entry;
    const leads = [...new Set([...bodies, ...(relations.leads ?? [])])];
    return { ...placed, entry: { ...placed.entry, relations: { ...relations, leads } } };
  });
}
