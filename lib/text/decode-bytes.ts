/** How many bytes to search for an XML declaration. */
const DECLARATION_WITHIN = 1024;

/**
 * Decodes a file or reply: a feed, a list of feeds, a pack, settings. Servers and programs often declare the wrong encoding, so the bytes come first: byte order mark, then valid UTF-8
 * (hardly any other text is valid UTF-8 by chance). Then the `charset` of the content type, then the XML declaration,
 * then UTF-8 or Windows-1252, whichever breaks fewer characters.
 * @param contentType value of the header, if there is one
 */
export function decodeBytes(bytes: Uint8Array, contentType = ''): string {
  const marked = byteOrderMark(bytes);
  if (marked) return decode(bytes, marked) ?? '';
  const start = asLatin1(bytes.subarray(0, DECLARATION_WITHIN));
  const declared = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1];
  const header = /\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  const wide = [header, declared].find(label => label && /^(utf-?16|iso-2022|hz-gb|ucs-2)/i.test(label));
  // In UTF-16, half the bytes of markup and of most tables are zero. A declaration of UTF-16 that is readable as single bytes is wrong.
  const sixteen = utf16(bytes);
  if (sixteen) return decode(bytes, sixteen) ?? '';
  if (wide && !/^(utf-?16|ucs-2)/i.test(wide)) return decode(bytes, wide) ?? '';
  const utf8 = decode(bytes, 'utf-8', true) ?? decodeTruncated(bytes);
  if (utf8 !== null) return utf8;
  for (const label of [header, declared]) {
    if (!label || /^utf-?(8|16)$/i.test(label)) continue;
    const text = decode(bytes, label);
    if (text !== null) return text;
  }
  return bestGuess(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Which of the two kinds of UTF-16 the bytes are in, if most of every second byte of the start is zero. */
function utf16(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, DECLARATION_WITHIN);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  const enough = start.length / 4;
  if (start.length < 4 || Math.max(even, odd) < enough || Math.min(even, odd) > enough / 8) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** A body cut at the size limit may end inside a character. Accept it if other characters show that it is UTF-8. */
function decodeTruncated(bytes: Uint8Array): string | null {
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut++) {
    if (bytes[bytes.length - cut]! < 0xc0) continue;
    const text = decode(bytes.subarray(0, bytes.length - cut), 'utf-8', true);
    return text && /[\u0080-\uffff]/.test(text) ? text : null;
  }
  return null;
}

function bestGuess(bytes: Uint8Array): string {
  const utf8 = decode(bytes, 'utf-8') ?? '';
  const broken = utf8.match(/\ufffd/g)?.length ?? 0;
  const whole = utf8.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return broken <= whole ? utf8 : (decode(bytes, 'windows-1252') ?? utf8);
}

function decode(bytes: Uint8Array, label: string, fatal = false): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

function asLatin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
