import type { CastMember } from '../../../lib/model/analysis.ts';
import type { Kind } from '../../../lib/model/kind.ts';
import { beginsWords } from '../../common/begins-words.ts';

export interface CastGroup {
  readonly kind: Kind;
  readonly members: readonly CastMember[];
}

/** The cast by kind: both kinds and members in order of importance. */
export function groupCast(cast: readonly CastMember[]): CastGroup[] {
  const groups = new Map<Kind, CastMember[]>();
  for (const member of cast) {
    const known = groups.get(member.entity.kind);
    if (known) known.push(member);
    else groups.set(member.entity.kind, [member]);
  }
  return [...groups].map(([kind, members]) => ({ kind, members }));
}

/** Members whose name, or the text from `textOf`, has a word beginning with each word of the query. */
export function filterCast(
  cast: readonly CastMember[],
  query: string,
  textOf: (member: CastMember) => string,
): readonly CastMember[] {
  return cast.filter(member => beginsWords(query, `${member.entity.name} ${textOf(member)}`));
}
