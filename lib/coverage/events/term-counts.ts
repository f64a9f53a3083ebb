/** Words and names share one table; a name's key can't be a word. */
const NAME_MARK = '@';
/** A power of two. With it, two of the few thousand terms that matter rarely share a slot. */
const SLOTS = 1 << 16;
/** With fewer stories than this, a word that occurs once isn't rare: there was no chance to see it twice. */
const MIN_STORIES = 200;

/** The parts of a story that are counted. */
export interface CountedStory {
  readonly words: Iterable<string>;
  readonly names: Iterable<string>;
}

/** How many stories contain a word or name. Its size doesn't grow; terms that share a slot are counted together. */
export class TermCounts {
  readonly counts: Uint16Array;
  private size: number;

  constructor(stories = 0, counts: Uint16Array = new Uint16Array(SLOTS)) {
    this.size = stories;
    this.counts = counts;
  }

  /** How many stories were counted. */
  get stories(): number {
    return this.size;
  }

  add({ words, names }: CountedStory): void {
    if (this.size >= 0xffff) return;
    const slots = new Set<number>();
    for (const word of words) slots.add(slotOf(word));
    for (const name of names) slots.add(slotOf(NAME_MARK + name));
    for (const slot of slots) this.counts[slot] = this.counts[slot]! + 1;
    this.size++;
  }

  /** How much a word tells: 1 if no story has it, 0 if nearly all have it. */
  wordWeight(word: string): number {
    return this.weight(word);
  }

  /** The same for the id of an entity. */
  nameWeight(id: string): number {
    return this.weight(NAME_MARK + id);
  }

  private weight(term: string): number {
    const stories = Math.max(MIN_STORIES, this.size) + 1;
    return Math.max(0, Math.log(stories / (this.counts[slotOf(term)]! + 0.5)) / Math.log(stories));
  }
}

/** FNV-1a. */
function slotOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}
