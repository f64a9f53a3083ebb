import type { Entry } from '../../../lib/knowledge/entry.ts';
import { OTHER_LANGUAGES, type OtherLanguage, type Translation } from '../contexts/read-translations.ts';
import {
  bodyEntry,
  type Held,
  type Holders,
  holderOfBody,
  holderOfPost,
  postEntry,
} from './family-entries.ts';
import { BODY_PHRASES, type Phrase, POST_PHRASES, SINCE, UNDER } from './family-phrases.ts';
import type { FamilyCountry, FamilyTables } from './read-families.ts';

/** Translations of the contexts that are generated. A post whose table says what it is has none. */
export function familyTranslations(tables: FamilyTables, holders: Holders): Translation[] {
  return [
    ...tables.bodies.flatMap(row =>
      translation(
        bodyEntry(row, holders),
        row.country,
        BODY_PHRASES[row.family],
        holderOfBody(row, holders),
        UNDER,
      ),
    ),
    ...tables.posts.flatMap(row =>
      row.what
        ? []
        : translation(
            postEntry(row, holders),
            row.country,
            POST_PHRASES[row.role],
            holderOfPost(row, holders),
            IN_POST,
          ),
    ),
  ];
}

/** Who holds a post, after what it is. */
const IN_POST: Phrase = {
  es: ', {name}{since}',
  pt: ', {name}{since}',
  de: ', {name}{since}',
  fr: ', {name}{since}',
  it: ', {name}{since}',
};

/** An English title in a name: "King Salman". */
const TITLE = /^(?:King|Queen|Emperor|Crown Prince|Prince) /;

function translation(
  { id, context }: Entry,
  country: FamilyCountry,
  phrase: Phrase | undefined,
  held: Held | null,
  heldPhrase: Phrase,
): Translation[] {
  if (!phrase) return [];
  // The English context leaves out its holder if that made it too long.
  const holder = held && context.includes(held.name) ? held : null;
  const text = (language: OtherLanguage): string => {
    const what = phrase[language].replace('{of}', country.ofIn[language]);
    if (!holder) return what;
    const since = holder.since ? ` ${sinceIn(language, holder.since)}` : '';
    return (
      what + heldPhrase[language].replace('{name}', holder.name.replace(TITLE, '')).replace('{since}', since)
    );
  };
  const texts = Object.fromEntries(OTHER_LANGUAGES.map(language => [language, text(language)]));
  return [{ file: 'knowledge/families', line: 0, id, en: context, texts }];
}

/** "desde julio de 2026" for "2026-07", "dal 2017" for "2017". */
function sinceIn(language: OtherLanguage, date: string): string {
  if (!date.includes('-')) return `${SINCE[language].year} ${date}`;
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${SINCE[language].month} ${month.format(new Date(`${date}-15`))}`;
}
