import type { DataEntity } from './data-entity.ts';

/**
 * Leaves out people who have an earlier entity in the same state: the sets have a member of Congress again as a former
 * state representative, with a middle initial. Those with an article of their own stay.
 */
export function withoutRepeats(entities: readonly DataEntity[]): DataEntity[] {
  const seen = new Map<string, string[]>();
  return entities.filter(entity => {
    const state = entity.kind === 'person' ? POST.exec(entity.context)?.[1] : undefined;
    if (!state) return true;
    const { bare, initials } = withoutInitials(entity.name);
    const key = `${bare}, ${state}`;
    const others = seen.get(key) ?? [];
    seen.set(key, [...others, initials]);
    return entity.wikipedia || !others.some(other => !other || !initials || other === initials);
  });
}

const POST =
  /(?:state (?:senator|representative|delegate|assembly member)|US (?:House|senator)|[Mm]ayor) (?:in|from) (.+?)(?: State)?(?: \(\d{4}\))?$/;

/** "John Q. Doe Jr." as "John Doe" and "Q.". */
function withoutInitials(name: string): { bare: string; initials: string } {
  const [first, ...rest] = name.replace(/ (?:[JS]r\.|I{2,3}|IV)$/, '').split(' ');
  const isInitial = (word: string): boolean => /^(?:\p{Lu}\.)+$/u.test(word);
  return {
    bare: [first, ...rest.filter(word => !isInitial(word))].join(' '),
    initials: rest.filter(isInitial).join(' '),
  };
}
