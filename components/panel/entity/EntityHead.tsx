import type { RefObject } from 'preact';
import { t } from '../../../lib/i18n/translate.ts';
import type { Entity } from '../../../lib/model/entity.ts';
import { wikipediaAddress } from '../../../lib/text/addresses/wikipedia-address.ts';
import { KindMark } from '../../common/KindMark.tsx';
import { contextNote } from '../../common/words/context-note.ts';
import { month } from '../../common/words/dates.ts';
import { kindName } from '../../common/words/kind-names.ts';

interface EntityHeadProps {
  readonly entity: Entity;
  /** In the article's words; empty if it doesn't say, or if there is no article. */
  readonly role?: string;
  readonly isFollowed: boolean;
  readonly onFollow: (follow: boolean) => void;
  /** Focused when the page opens. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** Name, kind, and who or what it is, with date and source. */
export function EntityHead({ entity, role, isFollowed, onFollow, headingRef }: EntityHeadProps) {
  const wikipedia = entity.source === 'knowledge' ? entity.wikipedia : undefined;
  return (
    <header class="entity-head" data-kind={entity.kind}>
      <h2 ref={headingRef} tabIndex={-1}>
        <bdi>{entity.name}</bdi>
        <span role="img" aria-label={kindName(entity.kind)} title={kindName(entity.kind)}>
          <KindMark kind={entity.kind} />
        </span>
      </h2>
      {role && (
        <p class="entity-role">
          <q dir="auto">{role}</q> <span class="source">{t('entity.here')}</span>
        </p>
      )}
      <Context entity={entity} />
      <p class="entity-actions">
        <button type="button" class="button" aria-pressed={isFollowed} onClick={() => onFollow(!isFollowed)}>
          <span aria-hidden="true">{isFollowed ? '★' : '☆'}</span>{' '}
          {t(isFollowed ? 'entity.following' : 'entity.follow')}
        </button>
        {wikipedia && (
          <a class="button" href={wikipediaAddress(wikipedia)} target="_blank" rel="noopener noreferrer">
            Wikipedia <span aria-hidden="true">↗</span>
          </a>
        )}
      </p>
    </header>
  );
}

function Context({ entity }: { readonly entity: Entity }) {
  if (entity.source === 'article') return <p class="source">{t('entity.articleOnly')}</p>;
  if (!entity.context) return <p class="source">{t('entity.nameOnly')}</p>;
  return (
    <>
      <p class="entity-context" dir="auto" lang={entity.contextLanguage?.is}>
        {entity.context}
      </p>
      <p class="source">
        {[
          entity.asOf ? t('entity.knowledgeAsOf', month(entity.asOf)) : t('entity.knowledge'),
          contextNote(entity),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
