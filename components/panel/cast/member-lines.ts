import { t } from '../../../lib/i18n/translate.ts';
import type { CastMember, Portrait } from '../../../lib/model/analysis.ts';
import type { AnalysedArticle } from '../../../lib/model/panel/page-state.ts';
import type { ReadLanguage } from '../../../lib/model/read-language.ts';
import { trimCharacters } from '../../../lib/text/trim-characters.ts';
import { capital } from '../../common/capital.ts';
import { listed } from '../../common/listed.ts';
import { whyHere } from '../../common/why-here.ts';

/** What a list says below a name; empty if there is nothing to say. */
export interface MemberLines {
  /** Who or what it is: known, or else its role in the article. */
  readonly who: string;
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
  const told = ties.map(({ verb, tail, other, isPassive }) =>
    (isPassive
      ? `${other.name} ${verb} ${shortName(entity.name)} ${tail}`
      : `${verb} ${other.name} ${tail}`
    ).trimEnd(),
  );
  const roleHere = context && role ? [role] : [];
  const clauses = [...roleHere, ...told].join('; ');
  const words = quote && `“${trimCharacters(quote, /[\s“”„«»",]/)}”`;
  const beside = company.length
    ? `${t('entity.appearsWith')} ${listed(company.map(({ name }) => name))}`
    : '';
  return {
    whoLanguage: known?.context ? known.contextLanguage?.is : undefined,
    who: firstPart(context) || (role ? t('card.asToldHere', capital(role)) : t('entity.articleOnly')),
    why: capital(clauses || words || (portrait ? beside : '')),
  };
}

/** About a line of a popup, in characters. */
const LINE = 45;
/** A comma after fewer characters may be inside a list: "Military, economic …". */
const LEAST = 25;

/**
 * What a list has room for, whole: of "San Francisco AI company behind Claude, founded in 2021; …" the part before "founded".
 * The page of the name has all of it.
 */
function firstPart(context: string): string {
  const [part] = context.split('; ', 1) as [string];
  if (part.length <= LINE) return part;
  const comma = part.slice(LEAST).search(/, \p{Ll}/u);
  return comma < 0 ? part : part.slice(0, LEAST + comma);
}

/** "Hegseth threatened Anthropic" needs no first name; a name of one word, or of many, stays whole. */
function shortName(name: string): string {
  const words = name.split(' ');
  return words.length === 2 ? words[1]! : name;
}
