import type { Nsi } from './name-suggestion-index.ts';

/** Countries whose regions have English names in ISO 3166-2 already. */
const ENGLISH = /^(AU|CA|GB|IE|IN|NZ|US)-/;

/**
 * Rows of `region-names.tsv`: ISO 3166-2 code, English name. The names come from regions' flags: "DE-BY - Bayern" is
 * labelled "flag of Bavaria" in Wikidata.
 */
export function regionRows({ groups, wikidata }: Nsi): string[][] {
  const names = new Map<string, string[]>();
  for (const { displayName, tags } of groups['flags/man_made/flagpole']?.items ?? []) {
    const code = /^([A-Z]{2}-[A-Z0-9]{1,3}) - /.exec(displayName)?.[1];
    const label = wikidata[tags['flag:wikidata'] ?? '']?.label ?? '';
    const name = /^[Ff]lag of (?:the (?:Province|State|Region|Canton) of )?(?:the )?(.+)$/.exec(label)?.[1];
    if (!code || ENGLISH.test(code) || !name || /\(|flag/i.test(name)) continue;
    const known = names.get(code) ?? [];
    known.push(name.replace(/ prefecture$/, ' Prefecture'));
    names.set(code, known);
  }
  // Cities' flags carry the code of their region, so if a code has several flags, we can't tell which is the region's.
  return [...names].filter(([, all]) => all.length === 1).map(([code, all]) => [code, all[0]!]);
}
