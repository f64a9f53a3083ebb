import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { KnownDetails, KnownEntity } from '../../lib/model/entity.ts';
import type { ContextLookUp, CoverageLookUp } from '../../lib/model/panel/look-up-state.ts';
import { KindMark } from '../common/KindMark.tsx';
import { CoverageSection } from '../coverage/CoverageSection.tsx';
import type { StarterOfferProps } from '../coverage/StarterSet.tsx';
import { Encyclopaedia } from '../panel/entity/Encyclopaedia.tsx';
import { EntityHead } from '../panel/entity/EntityHead.tsx';

export interface KnownEntityPageProps {
  readonly details: KnownDetails;
  readonly coverage: CoverageLookUp;
  readonly context: ContextLookUp | undefined;
  readonly isFollowed: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onFollow: (follow: boolean) => void;
  readonly onOpen: (id: string) => void;
  /** What to offer if no source is on. */
  readonly offer: StarterOfferProps;
  /** Cancels the requests to sources. */
  readonly onCancel: () => void;
}

/** An entity without an article: its context, its connections and related stories. */
export function KnownEntityPage(props: KnownEntityPageProps) {
  const { entity, related } = props.details;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [entity.id]);
  return (
    <article class="entity" data-kind={entity.kind}>
      <EntityHead
        entity={entity}
        isFollowed={props.isFollowed}
        onFollow={props.onFollow}
        headingRef={heading}
      />
      {props.context && <Encyclopaedia name={entity.name} view={props.context} />}
      {related.length > 0 && (
        <section class="part" aria-labelledby="part-relations">
          <h3 id="part-relations">{t('lookup.connections')}</h3>
          <ul class="relations">
            {byRelation(related).map(({ words, entities }) => (
              <li key={words}>
                <span class="relation-name">{words}</span>
                {entities.map(({ id, kind, name }) => (
                  <button
                    key={id}
                    type="button"
                    class="member-link"
                    data-kind={kind}
                    onClick={() => props.onOpen(id)}
                  >
                    <KindMark kind={kind} />
                    <bdi>{name}</bdi>
                  </button>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <CoverageSection
        key={`coverage ${entity.id}`}
        name={entity.name}
        view={props.coverage}
        cast={[]}
        now={props.now}
        offer={props.offer}
        onCancel={props.onCancel}
      />
    </article>
  );
}

/** Groups entities by relation, so that "makes" is shown once. */
function byRelation(related: KnownDetails['related']): { words: string; entities: KnownEntity[] }[] {
  const groups = new Map<string, KnownEntity[]>();
  for (const { name, isBack, entity } of related) {
    const words = t(isBack ? `relationBack.${name}` : `relation.${name}`);
    groups.set(words, [...(groups.get(words) ?? []), entity]);
  }
  return [...groups].map(([words, entities]) => ({ words, entities }));
}
