import { RELATIONS } from '../../../model/entity.ts';
import { KINDS } from '../../../model/kind.ts';
import { idOf } from '../../entry.ts';
import { evidenceIn } from '../../evidence.ts';
import { Use } from '../../format.ts';
import { monthNumber } from '../../record.ts';
import { GrowingBytes } from '../../write/growing-bytes.ts';
import { levelOf, type Source } from '../../write-base.ts';
import { COLUMNS, type ColumnName, Has } from './columns.ts';

/** Writes entities as columns, in ascending order of their items. Ids are those within the pack. */
export class ColumnsWriter {
  private readonly columns = Object.fromEntries(COLUMNS.map(name => [name, new GrowingBytes()])) as Record<
    ColumnName,
    GrowingBytes
  >;
  private readonly phrases: ReadonlyMap<string, number>;
  private readonly month: string;
  private item = 0;

  /**
   * @param entities how many will be written
   * @param phrases contexts that are worth storing once, the most frequent first
   * @param month of the pack, `YYYY-MM`: contexts of this month are stored without it
   */
  constructor(entities: number, phrases: readonly string[], month: string) {
    this.month = month;
    this.columns.flags.number(entities);
    this.columns.phrases.number(phrases.length);
    for (const phrase of phrases) this.columns.phrases.line(phrase);
    this.phrases = new Map(phrases.map((phrase, at) => [phrase, at + 2]));
  }

  /** @param positionOf the position of the entity with an id, if it is in the file */
  write(source: Source, isOutside: boolean, positionOf: (id: string) => number | undefined): void {
    const { columns } = this;
    const { name, context, wikipedia, wikidata, id } = source;
    const isEvidenceInContext =
      source.evidence.length > 0 && evidenceIn(context).join() === source.evidence.join();
    const hasMonth = context !== '' && !source.settled && source.asOf !== this.month;
    const idFlag = id === wikidata ? Has.idIsItem : id === idOf(name) ? Has.idIsName : 0;
    columns.flags.number(
      KINDS.indexOf(source.kind) |
        (wikipedia === undefined ? 0 : wikipedia === name ? Has.titleIsName : Has.title) |
        (wikidata ? Has.item : 0) |
        idFlag |
        (isEvidenceInContext ? Has.evidenceInContext : 0) |
        (hasMonth ? Has.month : 0) |
        (source.settled ? Has.settled : 0) |
        (isOutside ? Has.outside : 0),
    );
    if (wikidata) {
      const item = Number(wikidata.slice(1));
      // Two entities may have one item, and without an item there is no order.
      columns.items.number(item >= this.item ? (item - this.item) * 2 : (this.item - item) * 2 - 1);
      this.item = item;
    }
    if (!idFlag) columns.ids.line(id);
    if (isOutside) return;
    columns.names.line(name);
    columns.levels.number(levelOf(source));
    if (wikipedia !== undefined && wikipedia !== name) columns.titles.line(wikipedia);
    this.writeContext(context);
    if (hasMonth) columns.months.number(monthNumber(source.asOf));
    this.writeAliases(source);
    if (!isEvidenceInContext) {
      columns.counts.number(source.evidence.length);
      for (const phrase of source.evidence) columns.evidence.line(phrase);
    }
    this.writeRelations(source, positionOf);
  }

  /** The columns before they are deflated, in their order. */
  finish(): Uint8Array[] {
    return COLUMNS.map(name => this.columns[name].finish());
  }

  private writeContext(context: string): void {
    const phrase = this.phrases.get(context);
    this.columns.contexts.number(phrase ?? (context ? 1 : 0));
    if (phrase === undefined && context) this.columns.texts.line(context);
  }

  private writeAliases(source: Source): void {
    const aliases = [
      ...source.guarded.map(alias => [Use.guarded, alias] as const),
      ...source.aliases.map(alias => [Use.alone, alias] as const),
      ...source.short.map(alias => [Use.short, alias] as const),
    ];
    this.columns.counts.number(aliases.length);
    for (const [use, alias] of aliases) {
      this.columns.uses.number(use);
      this.columns.aliases.line(alias);
    }
  }

  private writeRelations(source: Source, positionOf: (id: string) => number | undefined): void {
    const relations = Object.entries(source.relations).flatMap(([name, ids]) =>
      (ids ?? []).flatMap(id => {
        const position = positionOf(id);
        return position === undefined
          ? []
          : [{ name: (RELATIONS as readonly string[]).indexOf(name), position }];
      }),
    );
    this.columns.counts.number(relations.length);
    for (const { name, position } of relations) {
      this.columns.relations.number(name);
      this.columns.targets.number(position);
    }
  }
}
