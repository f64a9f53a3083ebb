import { KINDS } from '../../../lib/model/kind.ts';
import type { DataEntity } from './data-entity.ts';

/**
 * Rows of a data table: name, kind, weight, context, title, Wikidata id, aliases, evidence. The title is "=" if it is
 * the name; the weight is the negative exponent of two.
 * @param entities in order of precedence: one with an earlier one's id or title is dropped
 */
export function entityRows(entities: readonly DataEntity[]): string[][] {
  const taken = new Set<string>();
  const rows: string[][] = [];
  for (const entity of entities) {
    const keys = [entity.wikidata, entity.wikipedia && `title ${entity.wikipedia}`].filter(
      key => key !== undefined,
    );
    if (keys.some(key => taken.has(key)) || !isPlain(entity)) continue;
    for (const key of keys) taken.add(key);
    rows.push(rowOf(entity));
  }
  return rows;
}

/** Whether it can be written in one line. */
function isPlain({ name, context, aliases }: DataEntity): boolean {
  return name.length > 2 && !/[\t\n|]/.test([name, context, ...aliases].join(''));
}

function rowOf({
  name,
  kind,
  weight,
  context,
  wikipedia,
  wikidata,
  aliases,
  evidence,
}: DataEntity): string[] {
  return [
    name,
    String(KINDS.indexOf(kind)),
    String(Math.round(-Math.log2(weight))),
    context,
    wikipedia === name ? '=' : (wikipedia ?? ''),
    wikidata ?? '',
    [...new Set(aliases)]
      .filter(alias => alias !== name)
      .slice(0, 4)
      .join('|'),
    evidence.join('|'),
  ];
}
