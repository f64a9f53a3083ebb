import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import { type Invented, inventedEntities } from './invented-entities.ts';

/** The files that `generate` writes, named as Wikimedia's. */
const DUMPS = {
  entities: 'latest-all.json.gz',
  views: 'pageviews-20261101-000000.gz',
  pages: 'enwiki-latest-page.sql.gz',
  redirects: 'enwiki-latest-redirect.sql.gz',
} as const;

const PAGE_TABLE = `CREATE TABLE \`page\` (
  \`page_id\` int(8) unsigned NOT NULL AUTO_INCREMENT,
  \`page_namespace\` int(11) NOT NULL DEFAULT 0,
  \`page_title\` varbinary(255) NOT NULL DEFAULT '',
  \`page_is_redirect\` tinyint(1) unsigned NOT NULL DEFAULT 0,
  \`page_is_new\` tinyint(1) unsigned NOT NULL DEFAULT 0,
  \`page_random\` double unsigned NOT NULL DEFAULT 0,
  \`page_touched\` binary(14) NOT NULL,
  \`page_links_updated\` varbinary(14) DEFAULT NULL,
  \`page_latest\` int(8) unsigned NOT NULL DEFAULT 0,
  \`page_len\` int(8) unsigned NOT NULL DEFAULT 0,
  \`page_content_model\` varbinary(32) DEFAULT NULL,
  \`page_lang\` varbinary(35) DEFAULT NULL,
  PRIMARY KEY (\`page_id\`)
);
`;
const REDIRECT_TABLE = `CREATE TABLE \`redirect\` (
  \`rd_from\` int(8) unsigned NOT NULL DEFAULT 0,
  \`rd_namespace\` int(11) NOT NULL DEFAULT 0,
  \`rd_title\` varbinary(255) NOT NULL DEFAULT '',
  \`rd_interwiki\` varbinary(32) DEFAULT NULL,
  \`rd_fragment\` varbinary(255) DEFAULT NULL,
  PRIMARY KEY (\`rd_from\`)
);
`;

/** Writes invented entities to a folder, in the formats of Wikimedia's dumps. */
export async function generate(count: number, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const entities = new GzipText(path.join(folder, DUMPS.entities));
  const views = new GzipText(path.join(folder, DUMPS.views));
  const pages = new GzipText(path.join(folder, DUMPS.pages));
  const redirects = new GzipText(path.join(folder, DUMPS.redirects));
  entities.add('[\n');
  pages.add(PAGE_TABLE);
  redirects.add(REDIRECT_TABLE);
  let page = 0;
  let position = 0;
  for (const one of inventedEntities(count)) {
    entities.add(`${dumpLine(one)}${++position < count ? ',' : ''}\n`);
    views.add(`en ${underscored(one.title)} ${one.views} 0\n`);
    pages.add(pageRow(++page, one.title, false));
    for (const title of one.redirects) {
      views.add(`en ${underscored(title)} ${Math.ceil(one.views / 20)} 0\n`);
      pages.add(pageRow(++page, title, true));
      redirects.add(`INSERT INTO \`redirect\` VALUES (${page},0,${quoted(one.title)},'','');\n`);
    }
    for (const file of [entities, views, pages, redirects]) await file.drained();
  }
  entities.add(']\n');
  for (const file of [entities, views, pages, redirects]) await file.end();
}

/** An invented entity as Wikidata's dump of entities has it. */
function dumpLine({ id, label, description, aliases, claims, title, languages }: Invented): string {
  const text = (value: string) => ({ language: 'en', value });
  const wikis = ['enwiki', 'dewiki', 'frwiki', 'eswiki', 'arwiki'].slice(0, languages);
  return JSON.stringify({
    type: 'item',
    id,
    labels: { en: text(label) },
    descriptions: { en: text(description) },
    aliases: { en: aliases.map(text) },
    claims: Object.fromEntries(
      Object.entries(claims).map(([property, ids]) => [
        property,
        ids.map(value => ({
          mainsnak: {
            snaktype: 'value',
            property,
            datavalue: { value: { 'entity-type': 'item', id: value }, type: 'wikibase-entityid' },
          },
          type: 'statement',
          rank: 'normal',
        })),
      ]),
    ),
    sitelinks: Object.fromEntries(wikis.map(site => [site, { site, title, badges: [] }])),
  });
}

function pageRow(page: number, title: string, isRedirect: boolean): string {
  return `INSERT INTO \`page\` VALUES (${page},0,${quoted(title)},${Number(isRedirect)},0,0.5,'20261101000000',NULL,1,100,'wikitext',NULL);\n`;
}

function underscored(title: string): string {
  return title.replaceAll(' ', '_');
}

function quoted(title: string): string {
  return `'${underscored(title).replace(/[\\']/g, '\\$&')}'`;
}

/** A compressed file of text that is written in larger pieces. */
class GzipText {
  private readonly gzip = createGzip({ level: 1 });
  private readonly file;
  private text = '';

  constructor(file: string) {
    this.file = createWriteStream(file);
    this.gzip.pipe(this.file);
  }

  add(text: string): void {
    this.text += text;
  }

  async drained(): Promise<void> {
    if (this.text.length < 1 << 17) return;
    const text = this.text;
    this.text = '';
    if (!this.gzip.write(text)) await once(this.gzip, 'drain');
  }

  async end(): Promise<void> {
    this.gzip.end(this.text);
    await once(this.file, 'finish');
  }
}
