import type { CastMember } from '../../lib/model/analysis.ts';
import type { Kind } from '../../lib/model/kind.ts';

/** How the reader filters the cast. */
export interface CastChoice {
  readonly query: string;
  /** Null for all kinds. */
  readonly kind: Kind | null;
}

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

/** Members whose name, or the line below it from `lineOf`, has a word beginning with each word of the query. */
export function filterCast(
  cast: readonly CastMember[],
  { query, kind }: CastChoice,
  lineOf: (member: CastMember) => string,
): CastMember[] {
  const wanted = words(query);
  return cast.filter(member => {
    if (kind && member.entity.kind !== kind) return false;
    if (!wanted.length) return true;
    const offered = words(`${member.entity.name} ${lineOf(member)}`);
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
