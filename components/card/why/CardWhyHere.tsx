import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { t } from '../../../lib/i18n/translate.ts';
import type { Entity } from '../../../lib/model/entity.ts';
import { NameLink } from '../../common/NameLink.tsx';
import type { WhyHere } from '../../common/why-here.ts';
import { capital } from '../../common/words/capital.ts';
import { GoTo, type OnSource } from './GoTo.tsx';

interface CardWhyHereProps {
  /** The entity's name, as short as the article has it. */
  readonly name: string;
  readonly why: WhyHere;
  /** What to call others; their names if left out. */
  readonly nameOf?: (entity: Entity) => string;
  /** Whether the first line already gives the role. */
  readonly isRoleShown: boolean;
  /** Opens another entity's card in place. */
  readonly onOpen: (entityId: string) => void;
  readonly onSource: OnSource;
}

/**
 * Why it matters in this article: its role and its ties, else its own words, else the names it appears with, else where
 * else it is named.
 */
export function CardWhyHere({ name, nameOf, why, isRoleShown, onOpen, onSource }: CardWhyHereProps) {
  const { role, ties, quote, company, alsoIn, source } = why;
  const link = (entity: Entity) => <NameLink entity={entity} label={nameOf?.(entity)} onOpen={onOpen} />;
  const shownRole = isRoleShown ? '' : role;
  if (alsoIn.length)
    return (
      <p class="card-said">
        <b>{t('card.alsoIn')}</b>{' '}
        {alsoIn.map((other, index) => (
          <Fragment key={other.paragraph}>
            {index > 0 && ', '}
            {other.paragraph === 0 ? t('card.headline') : <GoTo source={other} onSource={onSource} />}
          </Fragment>
        ))}
      </p>
    );
  if (!shownRole && !ties.length && !quote && !company.length) return null;
  const clauses: ComponentChildren[] = [
    ...(shownRole
      ? [
          <span class="card-role" dir="auto">
            {capital(shownRole)}
          </span>,
        ]
      : []),
    // Each by itself: one may be in the article's language and the next in the interface's.
    ...ties.map(({ verb, tail, other, isPassive }, index) =>
      isPassive ? (
        <bdi>
          {link(other)} {verb} <bdi>{name}</bdi>
          {tail && ` ${tail}`}
        </bdi>
      ) : (
        <bdi>
          {index === 0 && !shownRole ? capital(verb) : verb} {link(other)}
          {tail && ` ${tail}`}
        </bdi>
      ),
    ),
  ];
  return (
    <p class="card-said">
      <b>{company.length ? t('entity.appearsWith') : t('card.whyHere')}</b>{' '}
      {clauses.map((clause, index) => (
        <Fragment key={index}>
          {index > 0 && '; '}
          {clause}
        </Fragment>
      ))}
      {quote && <q dir="auto">{quote}</q>}
      {company.map((entity, index) => (
        <Fragment key={entity.id}>
          {link(entity)}
          {index < company.length - 1 && ','}{' '}
        </Fragment>
      ))}{' '}
      {source && (!isRoleShown || !role) && <GoTo source={source} onSource={onSource} />}
    </p>
  );
}
