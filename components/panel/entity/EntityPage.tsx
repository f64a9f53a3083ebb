import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate.ts';
import type { CastMember, Portrait } from '../../../lib/model/analysis.ts';
import type { Span } from '../../../lib/model/article.ts';
import type {
  ContextLookUp,
  CoverageLookUp,
  LastSeenArticle,
} from '../../../lib/model/panel/look-up-state.ts';
import type { AnalysedArticle } from '../../../lib/model/panel/page-state.ts';
import { trimEndCharacters } from '../../../lib/text/trim-characters.ts';
import { CardWhyHere } from '../../card/why/CardWhyHere.tsx';
import { fullNameHere } from '../../common/name-here.ts';
import { whyHere } from '../../common/why-here.ts';
import { relationsWithin } from '../../common/words/relation-names.ts';
import { CoverageSection } from '../../coverage/CoverageSection.tsx';
import type { StarterOfferProps } from '../../coverage/StarterSet.tsx';
import { Connections } from './Connections.tsx';
import { Encyclopaedia } from './Encyclopaedia.tsx';
import { EntityHead } from './EntityHead.tsx';
import { type ExportHandler, ExportMenu } from './ExportMenu.tsx';
import { LastSeen } from './LastSeen.tsx';
import { Mentions } from './Mentions.tsx';

export interface EntityPageProps {
  readonly page: AnalysedArticle;
  readonly member: CastMember;
  /** Undefined until it is known. */
  readonly portrait: Portrait | undefined;
  readonly coverage: CoverageLookUp;
  readonly context: ContextLookUp | undefined;
  readonly lastSeen: LastSeenArticle | undefined;
  readonly isFollowed: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onFollow: (follow: boolean) => void;
  readonly onShow: (span: Span) => void;
  readonly onOpen: (id: string) => void;
  /** What to offer if no source is on. */
  readonly offer: StarterOfferProps;
  /** Cancels the requests to sources. */
  readonly onCancel: () => void;
  readonly onExport: ExportHandler;
}

/** A cast member: its card, unfolded, from who it is to related stories, mentions and connections. */
export function EntityPage(props: EntityPageProps) {
  const { page, member, portrait, onShow, onOpen } = props;
  const { article, analysis } = page;
  const { entity } = member;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [entity.id]);
  const mentions = analysis.mentions.filter(({ entityId }) => entityId === entity.id);
  const company = member.appearsWith.flatMap(id => analysis.cast.find(other => other.entity.id === id) ?? []);
  const why = whyHere(article, analysis, member, portrait, null);
  const isDescribed = entity.source === 'knowledge' && entity.context !== '';
  return (
    <article class="entity" data-kind={entity.kind}>
      <EntityHead
        entity={entity}
        role={isDescribed ? '' : why.role}
        isFollowed={props.isFollowed}
        onFollow={props.onFollow}
        headingRef={heading}
      />
      <CardWhyHere
        name={fullNameHere(entity, article, analysis)}
        nameOf={other => fullNameHere(other, article, analysis)}
        // The names it appears with have a place of their own, below.
        why={{ ...why, company: [], alsoIn: [] }}
        isRoleShown={!isDescribed}
        onOpen={onOpen}
        onSource={onShow}
      />
      {props.lastSeen && <LastSeen article={props.lastSeen} now={props.now} />}
      <CoverageSection
        key={`coverage ${entity.id}`}
        name={entity.name}
        view={props.coverage}
        cast={analysis.cast}
        now={props.now}
        offer={props.offer}
        onCancel={props.onCancel}
      />
      <Mentions key={entity.id} article={article} mentions={mentions} onShow={onShow}>
        {portrait?.quotes.map(quote => (
          <button type="button" class="mention quote" key={quote.start} onClick={() => onShow(quote)}>
            <span class="hidden">{t('entity.quotation')} </span>
            <q lang={article.language}>{bareQuote(article.text.slice(quote.start, quote.end))}</q>
          </button>
        ))}
      </Mentions>
      <Connections relations={relationsWithin(member, analysis.cast)} company={company} onOpen={onOpen} />
      {props.context && <Encyclopaedia name={entity.name} view={props.context} />}
      <ExportMenu subject={entity.name} onExport={props.onExport} />
    </article>
  );
}

/** Removes quotation marks, which `q` adds again, and the comma before "she said". */
function bareQuote(text: string): string {
  return trimEndCharacters(text.replace(/^[\s"“”„«»‘']+/, ''), /[\s,"“”„«»]/);
}
