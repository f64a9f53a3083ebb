import { decodeBytes } from './decode-bytes.ts';

/** How many characters to search for control characters, which text doesn't have. */
const SEARCHED = 4096;
/** First four bytes of a zip file (.xlsx, .ods, .numbers), and of Excel's files before 2007. */
const SPREADSHEETS = [0x504b0304, 0xd0cf11e0];

/** Why a file has no text; a `Problem` of `lib/model/`. */
export interface NoText {
  readonly problem: 'spreadsheet' | 'binary';
  readonly values: readonly [];
}

/** The text in a file that the reader chose, whatever its encoding; or why it has none. */
export function textOfFile(bytes: Uint8Array): string | NoText {
  const start = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength >= 4 && SPREADSHEETS.includes(start.getUint32(0))) return noText('spreadsheet');
  const text = decodeBytes(bytes);
  return /[\0-\x08]/.test(text.slice(0, SEARCHED)) ? noText('binary') : text;
}

function noText(problem: NoText['problem']): NoText {
  return { problem, values: [] };
}
