import { RELATIONS, type RelationName } from '../../../model/entity.ts';
import { KINDS } from '../../../model/kind.ts';
import { ByteReader } from '../../byte-reader.ts';
import { ALIAS_LIMIT, CONTEXT_LIMIT, idOf } from '../../entry.ts';
import { MOST_ENTITIES, Use } from '../../format.ts';
import { monthText } from '../../record.ts';
import type { Source } from '../../write-base.ts';
import { packId, standIn } from '../pack-sources.ts';
import { COLUMNS, type ColumnName, Has, KIND_BITS } from './columns.ts';

/** Longest id or title, in characters. */
const TITLE_LIMIT = 300;

/** An entity as a file has it. Its relations are positions in the file. */
export interface FiledEntity {
  readonly source: Source;
  /** Whether its evidence is what `evidenceIn` finds in its context; then the source has none. */
  readonly evidenceInContext: boolean;
  /** The context's place among the phrases; -1 if it isn't one. */
  readonly phrase: number;
  readonly relations: readonly { readonly name: RelationName; readonly to: number }[];
}

/** Reads columns from their start to their end. Every method throws RangeError if they are damaged. */
export class ColumnsReader {
  readonly size: number;
  readonly phrases: readonly string[];
  private readonly columns: Record<ColumnName, ByteReader>;
  private readonly key: string;
  private readonly month: string;
  private item = 0;

  /**
   * @param columns inflated, in their order
   * @param key of the pack, with which ids start
   * @param month of the pack, `YYYY-MM`
   */
  constructor(columns: readonly Uint8Array[], key: string, month: string) {
    this.key = key;
    this.month = month;
    this.columns = Object.fromEntries(
      COLUMNS.map((name, at) => [name, new ByteReader(columns[at]!)]),
    ) as Record<ColumnName, ByteReader>;
    this.size = this.columns.flags.number();
    if (this.size > MOST_ENTITIES || this.size > this.columns.flags.left)
      throw new RangeError('more entities than the file has');
    const { phrases } = this.columns;
    const count = phrases.number();
    if (count > phrases.left) throw new RangeError('more phrases than the file has');
    this.phrases = Array.from({ length: count }, () => phrases.line(CONTEXT_LIMIT));
  }

  /** The next entity's id, without the rest. Use a reader of its own for ids. */
  nextId(): string {
    const flags = this.columns.flags.number();
    const wikidata = this.readItem(flags);
    const own = this.readOwnId(flags);
    const name = flags & Has.outside ? '' : this.columns.names.line(ALIAS_LIMIT);
    return this.idOf(flags, wikidata, own, name);
  }

  next(): FiledEntity {
    const { columns } = this;
    const flags = columns.flags.number();
    const wikidata = this.readItem(flags);
    const own = this.readOwnId(flags);
    if (flags & Has.outside) return outsideOf(this.idOf(flags, wikidata, own, ''));
    const name = columns.names.line(ALIAS_LIMIT);
    if (!name) throw new RangeError('an entity without a name');
    const level = columns.levels.number();
    const wikipedia =
      flags & Has.titleIsName ? name : flags & Has.title ? columns.titles.line(TITLE_LIMIT) : undefined;
    const which = columns.contexts.number();
    const context = which > 1 ? this.phrases[which - 2] : which ? columns.texts.line(CONTEXT_LIMIT) : '';
    if (context === undefined) throw new RangeError('a context that is missing');
    const asOf = flags & Has.month ? monthText(columns.months.number()) : context ? this.month : '';
    const names = this.readAliases();
    const evidenceInContext = (flags & Has.evidenceInContext) !== 0;
    return {
      source: {
        id: this.idOf(flags, wikidata, own, name),
        name,
        kind: KINDS[flags & ((1 << KIND_BITS) - 1)]!,
        context,
        asOf,
        settled: (flags & Has.settled) !== 0,
        ...names,
        evidence: evidenceInContext ? [] : this.list(() => columns.evidence.line(ALIAS_LIMIT)),
        relations: {},
        weight: 2 ** (level / 4 - 8),
        wikipedia,
        wikidata,
      },
      evidenceInContext,
      phrase: which - 2 < 0 ? -1 : which - 2,
      relations: this.list(() => this.readRelation()),
    };
  }

  private readItem(flags: number): string | undefined {
    if (!(flags & Has.item)) return undefined;
    const step = this.columns.items.number();
    this.item += step % 2 ? -(step + 1) / 2 : step / 2;
    return `Q${this.item}`;
  }

  private readOwnId(flags: number): string {
    return flags & (Has.idIsItem | Has.idIsName) ? '' : this.columns.ids.line(TITLE_LIMIT);
  }

  private idOf(flags: number, wikidata: string | undefined, own: string, name: string): string {
    if (flags & Has.outside) return own;
    return packId(this.key, flags & Has.idIsItem ? (wikidata ?? '') : own || idOf(name));
  }

  private readAliases(): { guarded: string[]; aliases: string[]; short: string[] } {
    const found = { guarded: [] as string[], aliases: [] as string[], short: [] as string[] };
    for (let left = this.columns.counts.number(); left > 0; left--) {
      const use = this.columns.uses.number();
      const list = use === Use.guarded ? found.guarded : use === Use.short ? found.short : found.aliases;
      list.push(this.columns.aliases.line(ALIAS_LIMIT));
    }
    return found;
  }

  private readRelation(): { name: RelationName; to: number } {
    const name = RELATIONS[this.columns.relations.number()];
    const to = this.columns.targets.number();
    if (!name || to >= this.size) throw new RangeError('a relation to a missing entity');
    return { name, to };
  }

  private list<T>(read: () => T): T[] {
    const count = this.columns.counts.number();
    if (count > MOST_ENTITIES) throw new RangeError('a list that is too long');
    const found: T[] = [];
    for (let left = count; left > 0; left--) found.push(read());
    return found;
  }
}

function outsideOf(id: string): FiledEntity {
  return { source: standIn(id), evidenceInContext: false, phrase: -1, relations: [] };
}
