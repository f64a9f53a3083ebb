import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { findOutlet } from '../../lib/coverage/find-outlet.ts';
import type { ArticleText, TextBlock } from '../../lib/model/article.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import type { Prior } from '../../lib/model/prior.ts';
import { readArticle } from '../../lib/page/article/read-article.ts';
import { htmlOf, readManifest, type SavedPage } from '../pages/manifest.ts';
import { UsageError } from '../usage.ts';
import type { JudgedText } from './read-judged.ts';

/** An article, and whose it is. */
export interface Found {
  readonly article: ArticleText;
  readonly prior: Prior;
}

interface SetText {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

/** The saved pages and labelled texts of an evaluation kit. */
export class KitTexts {
  private readonly kit: string;
  private readonly outlets: readonly Outlet[];
  private readonly folder: string;
  private readonly sets = new Map<string, Map<string, SetText>>();
  private pages: Map<string, SavedPage> | null = null;

  constructor(kit: string, outlets: readonly Outlet[]) {
    this.kit = kit;
    this.outlets = outlets;
    this.folder = path.join(kit, 'html');
  }

  /**
   * The article that a judgement is about, read as the extension would.
   * @throws UsageError if the kit doesn't have it
   */
  find({ source, place }: Pick<JudgedText, 'source' | 'place'>): Found {
    return 'page' in source
      ? this.pageAt(source.page, place)
      : { article: this.textOf(source.set, source.text, place), prior: {} };
  }

  private pageAt(wanted: string, place: string): Found {
    this.pages ??= new Map(readManifest(this.folder).map(page => [page.path, page]));
    const page = this.pages.get(wanted);
    if (!page)
      throw new UsageError(
        `${place}: ${this.folder}/manifest.jsonl has no page "${wanted}": correct its path, or delete the line`,
      );
    const read = readArticle(parseHTML(htmlOf(this.folder, page).toString('utf8')).document as never);
    if (!read) throw new UsageError(`${place}: no article is found on "${wanted}": delete the line`);
    const host = page.url && URL.canParse(page.url) ? new URL(page.url).hostname : '';
    const outlet = findOutlet(this.outlets, host);
    const prior = outlet ? { host, outlet: { name: outlet.name, country: outlet.country } } : { host };
    return { article: read.article, prior };
  }

  private textOf(set: string, id: string, place: string): ArticleText {
    const text = this.textsOf(set, place).get(id);
    if (!text)
      throw new UsageError(`${place}: the set ${set} has no text "${id}": correct it, or delete the line`);
    const lines = text.text
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean);
    const [first = '', ...rest] = lines;
    if (text.title && !NO_TITLE.test(text.title))
      return storyOf(text.title, first === text.title ? rest : lines);
    return isHeadline(first) ? storyOf(first, rest) : storyOf('', lines);
  }

  private textsOf(set: string, place: string): Map<string, SetText> {
    const known = this.sets.get(set);
    if (known) return known;
    const file = path.join(this.kit, `${set}.jsonl`);
    if (!existsSync(file)) throw new UsageError(`${place}: there is no ${file}: correct the set, or --kit`);
    const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    const texts = new Map(
      rows.map(row => JSON.parse(row) as SetText).map(text => [String(text.id), text] as const),
    );
    this.sets.set(set, texts);
    return texts;
  }
}

/** Some sets have a file's name or a number instead of a title. */
const NO_TITLE = /^\w+\.|^\d/;
/** Characters. */
const LONGEST_HEADLINE = 110;

function isHeadline(line: string): boolean {
  return line.length < LONGEST_HEADLINE && !/[.:]$/.test(line);
}

/**
 * A story of plain lines as an article.
 * @param headline empty if there is none
 */
export function storyOf(headline: string, paragraphs: readonly string[]): ArticleText {
  const blocks: TextBlock[] = [];
  let text = '';
  const add = (line: string, role: TextBlock['role']): void => {
    if (text) text += '\n';
    const start = text.length;
    text += line;
    blocks.push({ start, end: text.length, role });
  };
  if (headline) add(headline, 'headline');
  for (const line of paragraphs) add(line, 'paragraph');
  return { title: headline || (paragraphs[0] ?? ''), text, blocks };
}
