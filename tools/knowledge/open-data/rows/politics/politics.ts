import { STATES } from '../../../../../modules/knowledge/packages/places/us-states.ts';
import type { OpenDataRow } from '../../read-open-data.ts';
import { base, isPersonName, type ReadRow } from '../row.ts';

/** States, and Puerto Rico, whose legislature the sets have as well. */
const PLACES: Readonly<Record<string, string>> = { ...STATES, PR: 'Puerto Rico' };

const PARTIES: Readonly<Record<string, string>> = {
  Democrat: 'Democratic',
  'Partido Nuevo Progresista': 'New Progressive',
  'Partido Popular Democrático': 'Popular Democratic',
  'Partido Independentista Puertorriqueño': 'Puerto Rican Independence',
};

export const legislator: ReadRow = row => {
  const text = unescaped(row.description ?? '');
  const year = row.asOf?.slice(0, 4);
  const found =
    /^(?:(.+?) )??(former )?(state senator|state representative|state legislator|member of the US House|US senator)(?: in |, district | from )([A-Z]{2})\b/.exec(
      text,
    );
  const state = PLACES[found?.[4] ?? ''];
  const named = found && state ? printed(row) : null;
  if (!found || !state || !named) return null;
  const listed = (found[1] ?? '').replace(/"/g, '').split('/')[0]!;
  const party = PARTIES[listed] ?? listed;
  if (!KNOWN_PARTY.test(party)) return null;
  const isFederal = /US/.test(found[3]!);
  const when = found[2] ? '' : year ? ` (${year})` : '';
  // Nebraska's legislature has no parties.
  const member = party === 'Nonpartisan' || !party ? '' : `${party} `;
  const post = isFederal ? `${found[3]} from` : `${postIn(found[4]!, found[3]!)} in`;
  const role = `${found[2] ? 'Former ' : ''}${member}${post} ${state}`;
  return {
    ...named,
    kind: 'person',
    context: role.charAt(0).toUpperCase() + role.slice(1) + when,
    weight: isFederal ? 1 / (found[2] ? 8 : 4) : row.wikipedia ? 1 / 16 : 1 / 32,
    evidence: isFederal ? [] : [state, 'lawmaker', 'legislature'],
  };
};

const KNOWN_PARTY =
  /^(?:|Republican|Democratic|Democratic-Farmer-Labor|Independent|Nonpartisan|Progressive|Libertarian|New Progressive|Popular Democratic|Puerto Rican Independence)$/;

/** What the members of a state's lower chamber are called, if they aren't representatives. */
function postIn(state: string, post: string): string {
  if (state === 'NE') return 'state senator';
  if (state === 'PR') return post.replace('state ', '');
  if (post !== 'state representative') return post;
  if (/^(CA|NJ|NV|NY|WI)$/.test(state)) return 'state assembly member';
  return /^(MD|VA|WV)$/.test(state) ? 'state delegate' : post;
}

/** Names and titles of people as newspapers print them; null if that can't be known. */
function printed(row: OpenDataRow): ReturnType<typeof base> | null {
  const label = printedName(unescaped(row.label));
  const called = nicknamed(label);
  const name = called ?? label.replace(/ ["“(][^"“”()]*["”)]/, '');
  if (!isPersonName(name) || !/\p{Ll}/u.test(name)) return null;
  // "R. Edward Doe" is known as Edward, Ed or Bob.
  if (!row.wikipedia && /^\p{Lu}\.? \p{Lu}[\p{L}.’']/u.test(name)) return null;
  const formal = label.replace(/ ["“(][^"“”()]*["”)]/, '');
  const aliases = called && !/^\p{Lu}\.? /u.test(formal) ? [formal] : (row.aliases ?? []);
  return base({ ...row, label: name, aliases, wikipedia: ownTitle(row.wikipedia, name) });
}

/** Rows with a letter that isn't ASCII have it in the notation of YAML: "L\xF6ki". */
function unescaped(text: string): string {
  return text
    .replace(/^"(.*)"(?=$| )/, '$1')
    .replace(/\\x([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\u([0-9A-Fa-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize('NFC');
}

/** "Dr. John Q Doe" as newspapers print it. */
function printedName(name: string): string {
  return name
    .replace(/^(?:Dr|Rep|Sen|Rev|Hon)\. (?=\S+ )/, '')
    .replace(/,? (?:Esq\.|M\.?D\.?|Ph\.?D\.?|D\.?D\.?S\.?|FNP|RN)$/, '')
    .replace(/^(?:A[dj]|[BJTRK][cdj]|C[cdj]|D[cjw]|J[prtw]|L[jz]|P[jt])(?= )/, initials =>
      initials.toUpperCase(),
    )
    .replace(/\s+/g, ' ')
    .replace(/^(\p{Lu})\.? (\p{Lu})\.? (?=\p{Lu}\p{Ll})/u, '$1.$2. ')
    .replace(/,(?= (?:[JS]r\.?|I{2,3}|IV)$)/, '')
    .replace(/(?<= )(\p{Lu})(?= \p{Lu}\S)/gu, '$1.')
    .replace(/\bO(?=\p{Lu}\p{Ll})/gu, "O'")
    .replace(/ (Jr|Sr)$/, ' $1.');
}

/** 'Thomas J. "Tom" Doe Jr.' is printed as "Tom Doe"; null if there is no nickname, or it is more than a name. */
function nicknamed(name: string): string | null {
  const [, nickname, rest] = /["“(](\p{Lu}\p{L}+|\p{Lu}\.\p{Lu}\.)["”)] (.+)$/u.exec(name) ?? [];
  const surname = rest
    ?.replace(/ (?:[JS]r\.|I{2,3}|IV)$/, '')
    .split(' ')
    .at(-1);
  return nickname && surname && !/^(?:Coach|Doc|Bishop)$/.test(nickname) ? `${nickname} ${surname}` : null;
}

/** The title without the passage it was cited with, if it is a person's of that name. */
function ownTitle(title: string | undefined, name: string): string | undefined {
  const plain = title?.replace(/#.*$/, '');
  return plain && name.split(' ').some(word => plain.includes(word)) ? plain : undefined;
}

/** States that share their name with a better-known city. */
const LIKE_A_CITY = /^(New York|Washington)$/;

/** Mayors of towns that the set doesn't name. It lists many as former ones who were elected again. */
export const mayor: ReadRow = row => {
  const [, former, code] = /^(?:\w+ )??(former )?mayor in ([A-Z]{2})\b/.exec(row.description ?? '') ?? [];
  const state = PLACES[code ?? ''];
  const named = state ? printed(row) : null;
  if (!state || !named) return null;
  const when = former || !row.asOf ? '' : ` (${row.asOf.slice(0, 4)})`;
  const where = LIKE_A_CITY.test(state) ? `${state} State` : state;
  return {
    ...named,
    kind: 'person',
    context: `${former ? 'Mayor or former mayor' : 'Mayor'} in ${where}${when}`,
    weight: 1 / 32,
    evidence: [state, 'mayor'],
  };
};
