import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { READ_LANGUAGES, type ReadLanguage } from '../../../lib/model/read-language.ts';
import type { Place, Problem } from '../read-handwritten.ts';

/** Languages that contexts are translated into. */
export type OtherLanguage = Exclude<ReadLanguage, 'en'>;

export const OTHER_LANGUAGES = READ_LANGUAGES.filter(
  (language): language is OtherLanguage => language !== 'en',
);

/** What an entity's context says in other languages. */
export interface Translation extends Place {
  readonly id: string;
  /** The English context that was translated. */
  readonly en: string;
  readonly texts: { readonly [language in OtherLanguage]?: string | undefined };
}

/** Characters. Other languages take about a fifth more than English, which has 140. */
const LIMIT = 170;

const text = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(LIMIT),
  v.check(value => value === value.trim(), 'has a space at its end'),
  v.check(value => !/\p{L}{4}\.$/u.test(value), 'ends with a full stop'),
);
const line = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
  ...v.entriesFromList(OTHER_LANGUAGES, v.optional(text)),
});

/**
 * Reads every `*.jsonl` in `contexts/`: in each line an id, its English context, and that in other languages.
 * @param folder the folder of the hand-written files
 */
export function readTranslations(folder: string): { translations: Translation[]; problems: Problem[] } {
  const translations: Translation[] = [];
  const problems: Problem[] = [];
  for (const name of readdirSync(path.join(folder, 'contexts')).sort()) {
    if (!name.endsWith('.jsonl')) continue;
    const file = path.join(path.basename(folder), 'contexts', name);
    const lines = readFileSync(path.join(folder, 'contexts', name), 'utf8').split('\n');
    lines.forEach((content, index) => {
      if (content === '' && index === lines.length - 1) return;
      const place = { file, line: index + 1 };
      const parsed = v.safeParse(line, parseJson(content));
      if (parsed.success) {
        const { id, en, ...texts } = parsed.output;
        translations.push({ ...place, id, en, texts });
      } else
        for (const issue of parsed.issues)
          problems.push({ ...place, message: `${v.getDotPath(issue) ?? 'line'}: ${issue.message}` });
    });
  }
  return { translations, problems };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
