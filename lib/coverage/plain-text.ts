import { Parser } from 'htmlparser2';

/** Elements whose text nobody reads. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg']);
/** Elements that do not part the words around them. */
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
 * Text without markup: tags dropped, entities decoded, white space and control characters collapsed.
 * @param longest characters kept; a longer text ends at a word, with an ellipsis
 */
export function plainText(markup: string, longest: number): string {
  // Far more markup than text is wanted from never needs to be read.
  const source = markup.slice(0, longest * 20);
  return shorten(/[<&]/.test(source) ? stripped(source) : source, longest);
}

function stripped(markup: string): string {
  let text = '';
  let unread = 0;
  const parser = new Parser({
    onopentagname: name => {
      if (UNREAD.has(name)) unread++;
      if (!INLINE.has(name)) text += ' ';
    },
    onclosetag: name => {
      if (UNREAD.has(name)) unread--;
      if (!INLINE.has(name)) text += ' ';
    },
    ontext: part => {
      if (unread === 0) text += part;
    },
  });
  parser.end(markup);
  return text;
}

function shorten(text: string, longest: number): string {
  // Direction overrides could make a headline read as another one.
  const clean = text
    .replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff]+/g, ' ')
    .replace(/[\u200b\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  if (clean.length <= longest) return clean;
  const cut = clean.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : longest).trimEnd()}…`;
}
