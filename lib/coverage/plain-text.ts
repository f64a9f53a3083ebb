import { Parser } from 'htmlparser2';

/** Elements whose text isn't displayed. */
const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg']);
/** Elements that don't separate words. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
]);

/**
 * Converts HTML to text: strips tags, decodes entities, collapses white space and control characters.
 * @param maxLength in characters; a longer text is cut after a word, with an ellipsis
 */
export function plainText(markup: string, maxLength: number): string {
  // Enough markup for the text wanted; the rest needn't be parsed.
  const source = markup.slice(0, maxLength * 20);
  return shorten(/[<&]/.test(source) ? stripped(source) : source, maxLength);
}

function stripped(markup: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentagname: name => {
      if (HIDDEN.has(name)) hidden++;
      if (!INLINE.has(name)) text += ' ';
    },
    onclosetag: name => {
      if (HIDDEN.has(name)) hidden--;
      if (!INLINE.has(name)) text += ' ';
    },
    ontext: part => {
      if (hidden === 0) text += part;
    },
  });
  parser.end(markup);
  return text;
}

function shorten(text: string, maxLength: number): string {
  // Direction overrides could disguise a headline.
  const clean = text
    .replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff]+/g, ' ')
    .replace(/[\u200b\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  if (clean.length <= maxLength) return clean;
  const cut = clean.slice(0, maxLength);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > maxLength / 2 ? space : maxLength).trimEnd()}…`;
}
