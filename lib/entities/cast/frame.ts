import type { ArticleText, Span, TextBlock } from '../../model/article.ts';

/** Where an article presents its story, and what isn't part of the story. */
export interface Frame {
  readonly headline: readonly Span[];
  /** The headings below the headline and the first paragraph; the second as well if the first is a standfirst. */
  readonly lead: readonly Span[];
  /** Datelines, bylines and credits. */
  readonly credits: readonly Span[];
}

/** Characters; standfirsts are shorter, and the story begins after them. */
const STANDFIRST = 200;

/** "KATHMANDU, March 1 (Reuters) - ", "Berlin (dpa) – ": capitals and figures before a dash, then a new sentence. */
const DATELINE =
  /^(?:(?:[\p{Lu}\d][\p{L}\d.’'/-]{0,30}|(?<=\d )\p{Ll}{1,12}),? (?:de |of )?){1,6}(?:\([^()\n]{2,40}\) ?)?\.?[—–-]{1,2} ?(?=[\p{Lu}\d“"„«])/u;

/** What the dash of a dateline follows. Few paragraphs have it, and the expression above is slow. */
const DASH = /[ ).][—–-]/;

/** How blocks begin that say who wrote, edited or photographed, in the languages that are read. */
const CREDIT =
  /^\(?(?:(?:additional )?reporting (?:and writing )?by|(?:writing|editing|edited|written|compiled) by|photo(?:graph)?s?(?: credit)?(?: by|:)|image(?: credit)?:|(?:credit|source|foto|fotos|quelle|bild|crédito|crédit|photo|fuente|fonte)\s*:)/i;
/** "By Ada Berg". Apart, because classes of letters of any case take a browser milliseconds to compile. */
const BYLINE = /^\(?by \p{Lu}[\p{L}.’'-]{1,30} \p{Lu}[\p{L}.’'-]{1,30}[^.\n]{0,60}$/iu;
const BY = /^\(?by /i;
/** "Associated Press writer Ada Berg contributed to this report." */
const CONTRIBUTED = /\bcontributed (?:to this (?:report|story|article)|reporting)\b/i;

/** How captions of photographs begin: "FILE PHOTO: ", "In this 2019 file photo". */
const CAPTION =
  /^(?:FILE )?(?:PHOTOS?|Photos?): |^In this (?:(?:[A-Z][a-z]{2,8}\.?,?|\d{1,4},?|aerial|combination|file|handout|undated) ){0,6}(?:photo|photograph|picture|image)\b/;
/** How they end: "Oak/Pool via REUTERS", "(AP Photo/Ada Oak)", "Photo: Getty Images". */
const PHOTO_CREDIT =
  /(?:\bvia (?:AP|AFP|EPA|REUTERS|Reuters|Getty)\b|\b(?:REUTERS|AP Photo|AFP|EPA) ?\/|\bGetty Images\b|\bPhoto(?:graph)?: |© ?[A-Z])/;
/** Characters. */
const LONGEST_CREDIT = 100;
/** Longer paragraphs name a photo agency in passing. */
const LONGEST_CAPTION = 500;
/** What an agency did to its report: "(Adds detail, analyst comment)". */
const REVISED = /^\((?:adds|corrects|recasts|refiles|updates|writes through)\b[^()]*\)$/i;

function isCaption(own: string): boolean {
  return own.length <= LONGEST_CAPTION && (CAPTION.test(own) || endsWithCredit(own.slice(-LONGEST_CREDIT)));
}

/** Whether no sentence follows the credit. */
function endsWithCredit(end: string): boolean {
  const found = PHOTO_CREDIT.exec(end);
  return found !== null && !/[.!?] ?[A-Z“"]/.test(end.slice(found.index + found[0].length));
}

/** How an article's last paragraph presents its author. */
const AUTHOR =
  /\b(?:has been writing|writes (?:about|for)|is an? (?:[\w-]{1,20} ){0,3}(?:columnist|reporter|correspondent|editor|journalist|writer)\b)/i;

/** Finds the parts of an article that say who matters, and those that don't. */
export function frameOf({ blocks, text }: Pick<ArticleText, 'blocks' | 'text'>): Frame {
  const credits: Span[] = [];
  const told: TextBlock[] = [];
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph');
  for (const block of paragraphs) {
    const own = text.slice(block.start, block.end);
    const isLast = told.length > 0 && block === paragraphs.at(-1);
    if (isCredit(own) || (isLast && AUTHOR.test(own))) {
      credits.push(block);
      continue;
    }
    told.push(block);
    const dateline = datelineOf(own);
    const signed = signatureOf(own);
    if (signed >= 0) credits.push({ start: block.start + signed, end: block.end });
    if (dateline) credits.push({ start: block.start, end: block.start + dateline.length });
  }
  const [headline, ...below] = blocks.slice(
    0,
    Math.max(
      0,
      blocks.findIndex(({ role }) => role !== 'headline'),
    ),
  );
  return { headline: headline ? [headline] : [], lead: [...below, ...leadOf(told)], credits };
}

function isCredit(own: string): boolean {
  if (CREDIT.test(own) || CONTRIBUTED.test(own) || REVISED.test(own)) return true;
  return (BY.test(own) && BYLINE.test(own)) || isCaption(own);
}

/** Empty without one. */
function datelineOf(own: string): string {
  return DASH.test(own) ? (DATELINE.exec(own)?.[0] ?? '') : '';
}

/** Characters. */
const LONGEST_SIGNATURE = 80;

/** Where a paragraph ends with who wrote it: "[A.A. Oak]", "– Ada Berg, head of research at Lind"; -1 if it doesn't. */
function signatureOf(own: string): number {
  const isBracketed = own.endsWith(']');
  const at = isBracketed ? own.lastIndexOf('[') : Math.max(own.lastIndexOf('–'), own.lastIndexOf('—'));
  const name = own.slice(at + 1);
  if (at < 0 || name.length > LONGEST_SIGNATURE || !/^ ?\p{Lu}/u.test(name)) return -1;
  if (isBracketed) return at;
  return !/[.!?]$/.test(name) && /[.!?”"] ?$/.test(own.slice(0, at).slice(-2)) ? at : -1;
}

/** Whether something begins in one of some spans. */
export function isIn(spans: readonly Span[], { start }: { readonly start: number }): boolean {
  return spans.some(span => start >= span.start && start < span.end);
}

function leadOf([first, second]: readonly TextBlock[]): readonly TextBlock[] {
  if (!first) return [];
  return second && first.end - first.start < STANDFIRST ? [first, second] : [first];
}
