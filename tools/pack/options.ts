import { describeInEnglish } from '../../lib/i18n/describe-in-english.ts';
import { packKey, parseHeader } from '../../lib/knowledge/pack/header.ts';
import type { Kind } from '../../lib/model/kind.ts';
import { KINDS } from '../../lib/model/kind.ts';
import type { PackHeader } from '../../lib/model/pack.ts';
import { parseUsage, UsageError } from '../usage.ts';
import { itemId } from './wikidata/wikidata-item.ts';

export const USAGE = `npm run -s pack -- COMMAND

  from-wikidata INPUT OUT.pack   SPARQL result or entity dump (.gz; "-" for standard input) to a pack
      --lang en                  language of labels, descriptions and aliases
      --kinds person,place       keep only these kinds (${KINDS.join(', ')})
      --class Q12345=event       kind of another class; may be repeated
      --default-kind person      kind of items without a class
  build INPUT.jsonl OUT.pack     any number of entries as in docs/packs.md
  generate COUNT FOLDER           invented entities, the same each time, in the formats of Wikimedia's dumps
  measure FILE.pack              open it, look up names, print figures
  --check FILES                  read packs in text as the settings page does, and print what it would import

  --name --version --date --licence --source      the pack's header

Exit code 0: success. 2: some lines couldn't be used; standard error lists them. 1: no pack was written.`;

export interface PackOptions {
  /** Files to check; then there is no command. */
  readonly check: readonly string[];
  readonly command: string;
  readonly input: string;
  readonly output: string;
  readonly language: string;
  readonly kinds: ReadonlySet<Kind>;
  readonly defaultKind?: Kind | undefined;
  readonly classes: Readonly<Record<string, Kind>>;
  /** The pack's header from the arguments; the name defaults to that of the output file. */
  readonly header: PackHeader;
}

/** @throws UsageError if an argument is invalid */
export function readOptions(args: readonly string[], today: string): PackOptions {
  const { values, positionals } = parse(args);
  const [command = '', input = '', output = ''] = values.check ? [] : positionals;
  const parsed = parseHeader(
    {
      name: values.name,
      version: values.version,
      date: values.date ?? today,
      licence: values.licence,
      source: values.source,
    },
    output || input || 'pack',
  );
  if ('problems' in parsed) throw new UsageError(parsed.problems.map(describeInEnglish).join('; '));
  if (!packKey(parsed.header.name)) throw new UsageError('the name needs a letter or a digit');
  return {
    check: values.check ? positionals : [],
    command,
    input,
    output,
    language: values.lang ?? 'en',
    kinds: new Set(values.kinds ? values.kinds.split(',').map(kindOf) : KINDS),
    defaultKind: values['default-kind'] === undefined ? undefined : kindOf(values['default-kind']),
    classes: Object.fromEntries((values.class ?? []).map(classOf)),
    header: parsed.header,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  return parseUsage({
    args: [...args],
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      lang: text,
      kinds: text,
      class: { type: 'string', multiple: true },
      'default-kind': text,
      name: text,
      version: text,
      date: text,
      licence: text,
      source: text,
    },
  });
}

function kindOf(text: string): Kind {
  const kind = KINDS.find(one => one === text.trim());
  if (!kind) throw new UsageError(`"${text}" isn't a kind; the kinds are ${KINDS.join(', ')}`);
  return kind;
}

function classOf(text: string): [string, Kind] {
  const [id = '', kind = ''] = text.split('=');
  if (!itemId(id)) throw new UsageError(`--class ${text}: write it like Q12345=event`);
  return [id, kindOf(kind)];
}
