/** Finds names that differ by a word at most: "Shanghai Jiaotong University", "Shanghai Jiao Tong University". */
export class SimilarNames {
  private readonly byWord = new Map<string, Set<string>[]>();
  private readonly joined = new Set<string>();

  constructor(names: readonly string[]) {
    for (const name of names) {
      const words = wordsOf(name);
      this.joined.add([...words].sort().join(''));
      this.joined.add(joinedName(name));
      for (const word of words) this.byWord.set(word, [...(this.byWord.get(word) ?? []), words]);
    }
  }

  /** Whether a known name has nearly all its words, and it nearly all of the known one's. */
  hasSimilar(name: string): boolean {
    const words = wordsOf(name);
    if (this.joined.has([...words].sort().join('')) || this.joined.has(joinedName(name))) return true;
    // The rarest word decides where to look.
    const lists = [...words].map(word => this.byWord.get(word) ?? []).filter(list => list.length < COMMON);
    return lists.flat().some(other => {
      const common = [...words].filter(word => other.has(word)).length;
      return common >= 2 && common >= Math.max(words.size, other.size) - 1;
    });
  }
}

/** A word of this many names tells nothing. */
const COMMON = 300;

function joinedName(name: string): string {
  return plain(name).replace(/[^\p{L}\p{N}]+/gu, '');
}

function wordsOf(name: string): Set<string> {
  return new Set(
    plain(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 1 && !/^(of|the|and|for|in|at|de|on)$/.test(word)),
  );
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
