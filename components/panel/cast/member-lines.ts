import { t } from '../../../lib/i18n/translate.ts';
import type { CastMember, Portrait } from '../../../lib/model/analysis.ts';
import type { Entity } from '../../../lib/model/entity.ts';
import type { AnalysedArticle } from '../../../lib/model/panel/page-state.ts';
import type { ReadLanguage } from '../../../lib/model/read-language.ts';
import { trimCharacters } from '../../../lib/text/trim-characters.ts';
import { nameHere } from '../../common/name-here.ts';
import { whyHere } from '../../common/why-here.ts';
import { capital } from '../../common/words/capital.ts';
import { listed } from '../../common/words/listed.ts';

/** What a list says below a name; empty if there is nothing to say. */
export interface MemberLines {
  /** Who or what it is: the first statement of what is known, or else its role in the article. */
  readonly who: string;
  /** Whether only the article says so, which `who` ends with and has to keep. */
  readonly isTold?: boolean;
  /** Undefined if it is the interface's, or isn't known. */
  readonly whoLanguage: ReadLanguage | undefined;
  /** Why it matters in this article: its role, if that is news, and its ties. */
  readonly why: string;
}

/**
 * The two lines below a name.
 * @param portrait what the article says about it; undefined until that is known
 */
export function memberLines(
  member: CastMember,
  { article, analysis }: AnalysedArticle,
  portrait: Portrait | undefined,
): MemberLines {
  const { entity } = member;
  const { role, ties, quote, company } = whyHere(article, analysis, member, portrait, null);
  const known = entity.source === 'knowledge' ? entity : null;
  const context = known?.context ?? '';
  const nameOf = (one: Entity): string => nameHere(one, article, analysis);
  const told = ties.map(({ verb, tail, other, isPassive }) =>
    (isPassive
      ? `${nameOf(other)} ${verb} ${nameOf(entity)} ${tail}`
      : `${verb} ${nameOf(other)} ${tail}`
    ).trimEnd(),
  );
  const roleHere = context && role ? [role] : [];
  const clauses = [...roleHere, ...told].join('; ');
  const words = quote && `“${trimCharacters(quote, /[\s“”„«»",]/)}”`;
  const beside = company.length ? `${t('entity.appearsWith')} ${listed(company.map(nameOf))}` : '';
  const isTold = !context && role !== '';
  return {
    ...(isTold ? { isTold } : {}),
    whoLanguage: known?.context ? known.contextLanguage?.is : undefined,
    who: context.split('; ', 1)[0] || (role ? t('card.asToldHere', capital(role)) : t('entity.articleOnly')),
    why: capital(clauses || words || (portrait ? beside : '')),
  };
}
