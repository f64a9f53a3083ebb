import type { Knowledge } from '../../knowledge/knowledge.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { mainLabel, type Surface } from '../linking/surfaces.ts';
import type { Name } from '../names/name.ts';
import type { Referent } from './referent.ts';

/** Two letters begin too many names. */
const LEAST_LETTERS = 3;

/** Names in a text that initials may be short for. */
export class SpeltNames {
  private readonly knowledge: Knowledge;
  private readonly tokens: Tokens;
  private readonly references: ReadonlyMap<Name, Referent>;
  private readonly byLetters = new Map<string, Surface[]>();
  /** How many surfaces of several words mean each known entity. */
  private readonly spelt = new Set<number>();

  constructor(
    knowledge: Knowledge,
    tokens: Tokens,
    surfaces: readonly Surface[],
    references: ReadonlyMap<Name, Referent>,
  ) {
    this.knowledge = knowledge;
    this.tokens = tokens;
    this.references = references;
    for (const surface of surfaces) {
      if (surface.keys.length < 2) continue;
      const link = references.get(surface.names[0]!)?.link;
      if (link) this.spelt.add(link.ref);
      if (this.isPerson(surface)) continue;
      const letters = lettersOf(tokens, surface.names[0]!);
      if (letters.length < LEAST_LETTERS) continue;
      const known = this.byLetters.get(letters);
      if (known) known.push(surface);
      else this.byLetters.set(letters, [surface]);
    }
  }

  /**
   * The name whose words begin with these letters, if the text gives it before them: "the American Football League … the
   * AFL". Initials in the headline may come first. Undefined if two names fit, or if the text also spells out what the
   * initials mean elsewhere.
   */
  of(short: Surface): Surface | undefined {
    const { first, end } = short.names[0]!;
    const letters = short.keys.length === 1 ? initials(this.tokens, first, end) : '';
    const [full, other] = this.byLetters.get(letters) ?? [];
    if (!full || other || !short.names.some(name => name.first > full.names[0]!.first)) return undefined;
    const own = this.references.get(short.names[0]!)?.link;
    return own && this.spelt.has(own.ref) ? undefined : full;
  }

  private isPerson(surface: Surface): boolean {
    const link = this.references.get(surface.names[0]!)?.link;
    return link ? this.knowledge.record(link.ref).kind === 'person' : mainLabel(surface) === 'PER';
  }
}

/** First letters of the capitalised words of a name: "American Football League" gives "afl". */
function lettersOf({ text, shapes, starts }: Tokens, { first, end }: Name): string {
  let letters = '';
  for (let at = first; at < end; at++)
    if (shapes[at]! & Shape.capital && !(at === first && /^the\b/i.test(text.slice(starts[at]))))
      letters += text[starts[at]!]!.toLowerCase();
  return letters;
}

/** A word in capitals without its dots; empty for any other word. */
function initials({ text, shapes, starts, ends }: Tokens, first: number, end: number): string {
  if (end - first !== 1 || !(shapes[first]! & Shape.allCaps)) return '';
  return text.slice(starts[first], ends[first]).replaceAll('.', '').toLowerCase();
}
