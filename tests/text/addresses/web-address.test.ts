import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareHostOf, hostOf } from '../../../lib/text/addresses/web-address.ts';

const parsed = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

describe('the host of an address', () => {
  it.each([
    ['https://www.bell.example/world?page=1', 'www.bell.example'],
    ['http://bell.example', 'bell.example'],
    ['https://bell.example:8080/', 'bell.example:8080'],
    ['https://BELL.example/', 'bell.example'],
    ['https://me:secret@bell.example/', 'bell.example'],
    ['https://bell.example@other.example/', 'other.example'],
    ['https://1.2/', '1.0.0.2'],
    ['https://xn--.example/', parsed('https://xn--.example/')],
    ['https://zürich.example/', 'xn--zrich-kva.example'],
    ['bell.example', ''],
    ['', ''],
  ])('of %j is %j', (address, host) => expect(hostOf(address)).toBe(host));

  it('is what the browser says, whatever the address', () => {
    const letters = fc.constantFrom(...'ab-.0:/?#@%é[]\\ X', 'xn--', 'com', '.example');
    const address = fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'http:/', 'ftp://', ''),
        fc.array(letters, { maxLength: 8 }),
      )
      .map(([start, rest]) => start + rest.join(''));
    fc.assert(
      fc.property(address, each => {
        expect(hostOf(each)).toBe(parsed(each));
      }),
      { numRuns: 2000 },
    );
  });

  it('is bare without the prefixes of pages for phones', () => {
    expect(['www', 'm', 'amp'].map(prefix => bareHostOf(`https://${prefix}.bell.example/a`))).toEqual(
      Array(3).fill('bell.example'),
    );
  });
});
