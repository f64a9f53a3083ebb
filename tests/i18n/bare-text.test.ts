import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBareText } from './find-bare-text.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** Code whose errors are never shown. */
const SILENT = /^entrypoints\/(background|detector|article)\/|^lib\//;
/** The sample article and exported casts are always in English; drawings are paths. */
const EXEMPT = /components\/(welcome\/demo-text|KindMark|CardIcon)\.tsx?$|^lib\/panel\/export\//;

const files = ['components', 'entrypoints', 'lib/extension', 'lib/panel', 'lib/settings-page'].flatMap(
  folder =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .map(name => path.posix.join(folder, name.replaceAll(path.sep, '/')))
      .filter(name => !EXEMPT.test(name)),
);

/** Replaces `@` with a placeholder of a template literal. */
function templated(source: string): string {
  return source.replace('@', ['$', '{n}'].join(''));
}

describe('text that is not from the locale files', () => {
  it.each([
    ['<p>Hello</p>', 'Hello'],
    ['<p>{isOn ? "on" : t("a.b")}</p>', 'on'],
    [templated('<p>{`@ stories`}</p>'), 'stories'],
    [templated('<button aria-label={`Close @`} />'), 'Close'],
    ['<img alt="A face" />', 'A face'],
    ['const notice = "That did not work";', 'That did not work'],
    ['const label = "Copied";', 'Copied'],
    ['tell(() => "No such thing")', 'No such thing'],
    ['<List none={<b>Nothing</b>} />', 'Nothing'],
  ])('is found: %s', (source, text) => {
    expect(findBareText(source, { errors: true }).map(one => one.replace(/^\d+: /, ''))).toEqual([text]);
  });

  it.each([
    '<p class="one two" title={t("a.b")}>{t("a.b", "x")} · {count("c.d", 3)}</p>',
    'if (event.key === "Escape") root.querySelector("main p")',
    'type Step = "one" | "Two words";',
    '<h1>Dramatis</h1>',
  ])('is not found in %s', source => {
    expect(findBareText(source, { errors: true })).toEqual([]);
  });

  it.each(files)('is not in %s', file => {
    const source = readFileSync(path.join(root, file), 'utf8');
    expect(findBareText(source, { errors: !SILENT.test(file) })).toEqual([]);
  });
});
