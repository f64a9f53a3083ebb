import type { Stored } from '../../knowledge/record.ts';

/** How the context of a club's entry says that it is one. */
const CLUB =
  /\b(?:football|basketball|baseball|hockey|rugby|cricket|soccer|F1|NBA|NFL|MLB|NHL|WNBA|MLS|racing)\b.*\b(?:team|club|side|franchise)\b|\b(?:team|club|side)\b.*\b(?:NBA|NFL|MLB|NHL|MLS|league)\b/i;

/** Whether an entity is a sports club, which shares the name of its town. */
export function isClub({ kind, context }: Stored): boolean {
  return kind === 'organization' && CLUB.test(context);
}

/** Whether a club plays basketball, where results are high. */
export function isBasketball({ context }: Stored): boolean {
  return /\bW?NBA\b|basketball/i.test(context);
}
