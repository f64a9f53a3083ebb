import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../lib/text/json-fault.ts';

function faultOf(text: string) {
  try {
    JSON.parse(text);
  } catch (error) {
    return jsonFault(text, error);
  }
  return undefined;
}

describe('jsonFault', () => {
  it.each([
    ['[\n  {"a": 1}\n  {"b": 2}\n]', { line: 3, column: 3 }],
    ['{"a" 1}', { line: 1, column: 6 }],
    ['[{"a": 1},', { line: 1, column: 11 }],
    ['{\r\n"a": "x\r\n}', { line: 2, column: 8 }],
  ])('finds the place in %j', (text, place) => expect(faultOf(text)).toEqual(place));

  it('reads what Firefox says', () =>
    expect(
      jsonFault('', new SyntaxError('JSON.parse: unexpected character at line 3 column 7 of the JSON data')),
    ).toEqual({
      line: 3,
      column: 7,
    }));

  it('is null if the message names no place', () =>
    expect(jsonFault('x', new SyntaxError('no idea'))).toBeNull());
});
