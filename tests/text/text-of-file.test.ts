import { describe, expect, it } from 'vitest';
import { textOfFile } from '../../lib/text/text-of-file.ts';
import { visibleText } from '../../lib/text/visible-text.ts';

describe('textOfFile', () => {
  it.each([
    ['UTF-16 without a mark', Buffer.from('name;kind\nZoë;person\n', 'utf16le')],
    ['big-endian UTF-16 without a mark', Buffer.from('name;kind\nZoë;person\n', 'utf16le').swap16()],
    ['Latin 1', Buffer.from('name;kind\nZoë;person\n', 'latin1')],
    ['UTF-8', Buffer.from('name;kind\nZoë;person\n')],
  ])('reads %s', (_, bytes) => {
    expect(textOfFile(bytes)).toBe('name;kind\nZoë;person\n');
  });

  it.each([
    ['a workbook', [0x50, 0x4b, 3, 4, 0, 0], 'spreadsheet'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'spreadsheet'],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0], 'binary'],
  ])('refuses %s', (_, bytes, problem) => {
    expect(textOfFile(new Uint8Array(bytes))).toMatchObject({ problem });
  });

  it('reads an empty file as empty text', () => {
    expect(textOfFile(new Uint8Array())).toBe('');
  });
});

describe('visibleText', () => {
  it.each([
    ['\u200bAda\u00a0\u00a0Lim\ufeff ', 'Ada Lim'],
    ['Ada\u200dLim', 'AdaLim'],
    ['so\u00adcial', 'social'],
    // Joiners that shape letters stay: Persian "I want", Hindi with a half letter.
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['क\u094d\u200dष', 'क\u094d\u200dष'],
  ])('turns %j into %j', (text, visible) => {
    expect(visibleText(text)).toBe(visible);
  });
});
