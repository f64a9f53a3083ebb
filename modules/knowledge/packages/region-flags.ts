import { readNsi } from './nsi.ts';

/** Countries whose regions have English names in ISO 3166-2 already. */
const ENGLISH = /^(AU|CA|GB|IE|IN|NZ|US)-/;

/** English names of regions that have a flag: "DE-BY - Bayern", labelled "flag of Bavaria" in Wikidata. */
export function flaggedNames(): Map<string, string> {
  const { groups, wikidata } = readNsi();
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
  // Cities' flags stand under the code of their region: where there are several, none can be told from the others.
  const only = [...names].filter(([, all]) => all.length === 1);
  return new Map(only.map(([code, all]) => [code, all[0]!]));
}
