import { describe, expect, it } from 'vitest';
import { writeCastExport } from '../../../lib/panel/export/write-cast-export.ts';
import { castExport, entry, story } from './make-cast-export.ts';

describe('writeCastExport', () => {
  it('writes Markdown with the cast and its coverage', () => {
    expect(writeCastExport(castExport, 'markdown').text).toContain(
      [
        '# [The port is closed](<https://news.example/port>)',
        '## Cast',
        '### Ada Berg',
        '*person, mentioned 3 times*',
        'In this article: harbour master',
        'Harbour master of Port Lind (Dramatis, as of 2025-10)',
      ].join('\n\n'),
    );
    expect(writeCastExport(castExport, 'markdown').text).toContain(
      '- [Port closed](<https://lind.example/port?a=1&b=2>) (Lind Post, 2025-11-02; also mentions Port Lind)',
    );
  });

  it('writes the cast of a page as one table', () => {
    const lines = writeCastExport(castExport, 'csv').text.trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('"Ada Berg","person","harbour master"');
  });

  it('writes the stories about one entity as one table', () => {
    const { text } = writeCastExport({ ...castExport, cast: [entry] }, 'csv');
    expect(text.trim().split('\r\n')[1]).toBe(
      `"Port closed","Lind Post","${story.published}","${story.address}","1","Port Lind"`,
    );
  });

  it('writes JSON that says the same', () => {
    expect(JSON.parse(writeCastExport(castExport, 'json').text)).toEqual(castExport);
  });

  it.each([
    ['Élan / "vital"?', 'dramatis-elan-vital.json'],
    ['../../etc/passwd', 'dramatis-etc-passwd.json'],
    ['', 'dramatis-cast.json'],
  ])('names a file after %j', (title, fileName) => {
    expect(writeCastExport({ ...castExport, title }, 'json').fileName).toBe(fileName);
  });
});
