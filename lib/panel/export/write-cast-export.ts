import type { ExportFormat } from '../../model/panel/cast-export.ts';
import { wikipediaAddress } from '../../text/addresses/wikipedia-address.ts';
import { trimCharacters } from '../../text/trim-characters.ts';
import type { CastExport, ExportedMember, ExportedStory } from './cast-export.ts';
import { csv } from './csv.ts';
import { markdownLink, markdownText } from './markdown.ts';

export interface WrittenExport {
  readonly text: string;
  readonly mediaType: string;
  /** Without folder. */
  readonly fileName: string;
}

const ENDINGS: Readonly<Record<ExportFormat, readonly [ending: string, mediaType: string]>> = {
  markdown: ['md', 'text/markdown'],
  csv: ['csv', 'text/csv'],
  json: ['json', 'application/json'],
};

/** Writes an export as a document. CSV has only one table: the stories if one member is exported, otherwise the cast. */
export function writeCastExport(castExport: CastExport, format: ExportFormat): WrittenExport {
  const [ending, mediaType] = ENDINGS[format];
  const text =
    format === 'markdown' ? markdown(castExport) : format === 'csv' ? table(castExport) : json(castExport);
  const subject = castExport.cast.length === 1 ? castExport.cast[0]!.name : castExport.title;
  return { text, mediaType, fileName: `${fileStem(subject)}.${ending}` };
}

function json(castExport: CastExport): string {
  return `${JSON.stringify(castExport, null, 2)}\n`;
}

function table({ cast, stories }: CastExport): string {
  if (cast.length === 1 && stories.length)
    return csv(
      ['title', 'outlet', 'published', 'address', 'group', 'also mentions'],
      stories.map(({ title, outlet, published, address, group, alsoNames }) => [
        title,
        outlet,
        published,
        address,
        group,
        alsoNames.join('; '),
      ]),
    );
  return csv(
    [
      'name',
      'kind',
      'role',
      'context',
      'as of',
      'source',
      'mentions',
      'introduction',
      'appears with',
      'wikipedia',
    ],
    cast.map(
      ({ name, kind, role, context, asOf, source, mentions, introduction, appearsWith, wikipedia }) => [
        name,
        kind,
        role,
        context,
        asOf,
        source,
        mentions,
        introduction,
        appearsWith.join('; '),
        wikipedia,
      ],
    ),
  );
}

function markdown({ title, address, cast, stories }: CastExport): string {
  const heading = address ? markdownLink(title, address) : markdownText(title);
  const parts = [`# ${heading || 'Cast'}`, '## Cast', ...cast.map(castEntry)];
  if (stories.length) parts.push('## Related stories', stories.map(storyLine).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function castEntry(entry: ExportedMember): string {
  const lines = [`### ${markdownText(entry.name)}`, `*${entry.kind}, ${times(entry.mentions)}*`];
  if (entry.role) lines.push(`In this article: ${markdownText(entry.role)}`);
  if (entry.context) {
    const date = entry.asOf ? `, as of ${markdownText(entry.asOf)}` : '';
    lines.push(`${markdownText(entry.context)} (${entry.source}${date})`);
  }
  lines.push(`> ${markdownText(entry.introduction)}`);
  for (const quote of entry.quotes) lines.push(`> ${markdownText(quote)}`);
  if (entry.appearsWith.length) lines.push(`Appears with: ${entry.appearsWith.map(markdownText).join(', ')}`);
  if (entry.wikipedia) lines.push(markdownLink('Wikipedia', wikipediaAddress(entry.wikipedia)));
  return lines.join('\n\n');
}

function storyLine({ title, address, outlet, published, alsoNames }: ExportedStory): string {
  const also = alsoNames.length ? `; also mentions ${alsoNames.map(markdownText).join(', ')}` : '';
  const when = published ? `, ${published.slice(0, 10)}` : '';
  return `- ${markdownLink(title, address)} (${markdownText(outlet)}${when}${also})`;
}

function times(mentions: number): string {
  return mentions === 1 ? 'mentioned once' : `mentioned ${mentions} times`;
}

/** A name that every file system takes. */
function fileStem(subject: string): string {
  const words = subject
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const stem = trimCharacters(words.slice(0, 60), /-/).toLowerCase();
  return `dramatis-${stem || 'cast'}`;
}
