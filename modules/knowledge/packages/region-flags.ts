import { readNsi } from './nsi.ts';

/** English names of regions that have a flag: "DE-BY - Bayern", labelled "flag of Bavaria" in Wikidata. */
export function flaggedNames(): Map<string, string> {
  const { groups, wikidata } = readNsi();
  const names = new Map<string, string>();
  for (const { displayName, tags } of groups['flags/man_made/flagpole']?.items ?? []) {
    const code = /^([A-Z]{2}-[A-Z0-9]{1,3}) - /.exec(displayName)?.[1];
    const label = wikidata[tags['flag:wikidata'] ?? '']?.label ?? '';
    const name = /^[Ff]lag of (?:the (?:Province|State|Region|Canton) of )?(?:the )?(.+)$/.exec(label)?.[1];
    if (!code || !name || /\(|flag/i.test(name) || names.has(code)) continue;
    names.set(code, name.replace(/ prefecture$/, ' Prefecture').replace(/ʻ/g, "'"));
  }
  return names;
}
