import path from 'node:path';
import { describeInEnglish } from '../../lib/i18n/describe-in-english.ts';
import { packKey, parseHeader } from '../../lib/knowledge/pack/header.ts';
import type { PackHeader } from '../../lib/model/pack.ts';
import { UsageError } from '../usage.ts';
import type { PackOptions } from './options.ts';
import type { Choice } from './store/joined-records.ts';
import { BEATS, bitsOf } from './wikidata/beats.ts';

/** A pack to be written. */
export interface PlannedPack {
  readonly file: string;
  readonly header: PackHeader;
  readonly choice: Choice;
}

/**
 * The packs that the options ask for: one, or one per language and beat if the name of the output has `{language}` or
 * `{beat}`.
 * @throws UsageError if a header would be invalid, or two packs would have one file
 */
export function planPacks(options: PackOptions): PlannedPack[] {
  const { output, languages, most } = options;
  if (languages.length > 1 && !output.includes('{language}'))
    throw new UsageError('several languages need several packs: put {language} into the name of the output');
  const isSplit = output.includes('{beat}');
  const groups = isSplit
    ? (options.beats.length ? options.beats : BEATS).map(beat => [beat])
    : [options.beats];
  return languages.flatMap(language =>
    groups.map(beats => {
      const fill = (text: string): string =>
        text.replaceAll('{language}', language).replaceAll('{beat}', isSplit ? (beats[0] ?? '') : '{beat}');
      const file = fill(output);
      return {
        file,
        header: headerOf(options, fill, file),
        choice: { language, beats: bitsOf(beats), most },
      };
    }),
  );
}

function headerOf(
  { headerFields, today }: PackOptions,
  fill: (text: string) => string,
  file: string,
): PackHeader {
  const { name, date, ...rest } = headerFields;
  const fields = { ...rest, date: date ?? today, name: name === undefined ? undefined : fill(name) };
  const parsed = parseHeader(fields, path.basename(file) || 'pack');
  if ('problems' in parsed) throw new UsageError(parsed.problems.map(describeInEnglish).join('; '));
  if (!packKey(parsed.header.name)) throw new UsageError('the name needs a letter or a digit');
  return parsed.header;
}
