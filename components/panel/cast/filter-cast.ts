import type { CastMember } from '../../../lib/model/analysis.ts';
import type { Kind } from '../../../lib/model/kind.ts';

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
  const wanted = words(query);
  if (!wanted.length) return cast;
  return cast.filter(member => {
    const offered = words(`${member.entity.name} ${textOf(member)}`);
    return wanted.every(word => offered.some(other => other.startsWith(word)));
  });
}

function words(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
