import { type Entry, idOf } from '../../../lib/knowledge/entry.ts';
import type { PlacedEntry, Problem } from '../read-handwritten.ts';
import type { Office } from './office.ts';
import type { PlacedOffice } from './read-offices.ts';

/**
 * Finds contexts that give an office to somebody who doesn't hold it: a person's own ("President of Peru since 2021"),
 * or a body's ("led by Keir Starmer").
 */
export function officeClaims(offices: readonly PlacedOffice[], entries: readonly PlacedEntry[]): Problem[] {
  return [...personalClaims(offices, entries), ...bodyClaims(offices, entries)];
}

function personalClaims(offices: readonly PlacedOffice[], entries: readonly PlacedEntry[]): Problem[] {
  const byId = new Map(entries.map(({ entry }) => [entry.id, entry]));
  const people = entries.filter(({ entry }) => entry.kind === 'person' && entry.context.includes('since'));
  // By role alone: "Labour leader" is claimed by the leader of any party called Labour.
  const holders = new Map<string, Set<string>>();
  for (const { office } of offices)
    holders.set(office.role, (holders.get(office.role) ?? new Set()).add(office.holder));
  return offices.flatMap(placed => {
    const claim = claimOf(placed.office, byId.get(placed.office.of));
    return people
      .filter(({ entry }) => !holders.get(placed.office.role)!.has(entry.id) && claim.test(entry.context))
      .map(({ file, line }) => ({
        file,
        line,
        message: `context claims "${placed.office.post}", held by "${placed.office.holder}" (${placed.file}:${placed.line})`,
      }));
  });
}

/** "President of Peru since", "chief executive of the chip maker AMD since", "Peru's president since". */
function claimOf({ role, post }: Office, body: Entry | undefined): RegExp {
  const names = (body ? [body.name, ...body.aliases, ...body.guarded] : []).map(escapePattern).join('|');
  const title = escapePattern(role);
  const ways = [escapePattern(post)];
  if (names)
    ways.push(`${title} of (?:the )?(?:${names})`, `(?<=^|the |, |; |and )(?:${names})(?:'s)? ${title}`);
  return new RegExp(
    `(?<![\\w-]|deputy |vice |lieutenant |of the |to the )(?:${ways.join('|')}),? since`,
    'i',
  );
}

const LED_BY =
  /\b(?:led|headed|run|commanded) by (?:Mayor |King |Queen |Pope |President )?(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)+)/gu;

function bodyClaims(offices: readonly PlacedOffice[], entries: readonly PlacedEntry[]): Problem[] {
  const byId = new Map(entries.map(({ entry }) => [entry.id, entry]));
  const holders = new Map<string, Entry[]>();
  for (const { office } of offices) {
    const holder = byId.get(office.holder);
    if (holder) holders.set(office.of, [...(holders.get(office.of) ?? []), holder]);
  }
  return entries.flatMap(({ file, line, entry }) => {
    const heads = holders.get(entry.id);
    if (!heads) return [];
    return [...entry.context.matchAll(LED_BY)]
      .filter(([, name]) => !heads.some(head => isNameOf(name!, head)))
      .map(([, name]) => ({
        file,
        line,
        message: `context says it is led by ${name}, who holds none of its offices (${heads.map(({ id }) => id).join(', ')})`,
      }));
  });
}

/** Whether a name as a context prints it, with a title or without accents, may be this person's: the last word decides. */
function isNameOf(name: string, { name: full, aliases }: Entry): boolean {
  const last = idOf(name).split('-').at(-1)!;
  return [full, ...aliases].some(known => idOf(known).split('-').includes(last));
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
