import { Fragment } from 'preact';
import { t } from '../../../lib/i18n/translate.ts';
import type { Entity } from '../../../lib/model/entity.ts';
import type { Kind } from '../../../lib/model/kind.ts';
import { Phrase } from '../../common/Phrase.tsx';
import type { WhyHere } from '../../common/why-here.ts';
import { capital } from '../../common/words/capital.ts';
import { contextNote } from '../../common/words/context-note.ts';
import { month } from '../../common/words/dates.ts';
import { GoTo, type OnSource } from '../why/GoTo.tsx';

/** Kinds whose descriptions age: people change offices, companies change hands. */
const AGES: readonly Kind[] = ['person', 'organization', 'product', 'group'];

interface CardWhoProps {
  readonly entity: Entity;
  readonly why: WhyHere;
  readonly onSource: OnSource;
}

/** One line that says who or what it is: from the knowledge base, or else from this article. */
export function CardWho({ entity, why: { role, source }, onSource }: CardWhoProps) {
  if (entity.source === 'knowledge' && entity.context) {
    const date = entity.asOf && AGES.includes(entity.kind) ? month(entity.asOf) : '';
    return (
      <>
        <span dir="auto" lang={entity.contextLanguage?.is}>
          {capital(entity.context)}
        </span>
        {[contextNote(entity), date].filter(Boolean).map(note => (
          <Fragment key={note}>
            {/* The dot before the date never starts a line. */}
            {'\u00a0'}
            <span class="card-date">{note}</span>
          </Fragment>
        ))}
      </>
    );
  }
  if (!role) return <span class="card-muted">{t('entity.articleOnly')}</span>;
  return (
    <>
      <Phrase
        of="card.asToldHere"
        values={[
          <span class="card-role" dir="auto">
            {capital(role)}
          </span>,
        ]}
      />{' '}
      {source && <GoTo source={source} onSource={onSource} />}
    </>
  );
}
