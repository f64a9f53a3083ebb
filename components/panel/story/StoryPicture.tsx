import { useState } from 'preact/hooks';
import { direction, t } from '../../../lib/i18n/translate.ts';
import type { ArticleText, Span } from '../../../lib/model/article.ts';
import type { AnalysedArticle } from '../../../lib/model/panel/page-state.ts';
import { KindMark } from '../../common/KindMark.tsx';
import { nameHere } from '../../common/name-here.ts';
import { FIELD, type Place, picturePlaces, verbPlaces } from './picture-places.ts';
import type { Story, StoryTie } from './story-ties.ts';

interface StoryPictureProps {
  readonly story: Story;
  readonly page: Pick<AnalysedArticle, 'article' | 'analysis'>;
  readonly onOpen: (id: string) => void;
  /** Scrolls the page to a sentence. */
  readonly onShow: (span: Span) => void;
}

/** Units that a line keeps from the middle of a name's mark, and from the name below it. */
const GAP = 32;
const GAP_BELOW = 52;
/** How steep a line is that passes the name: the sine of its angle. */
const STEEP = 0.5;

/** Up to five names with what ties them. A tie opens the sentences that tell it; a name opens its page. */
export function StoryPicture({ story: { members, ties }, page, onOpen, onShow }: StoryPictureProps) {
  const { article, analysis } = page;
  const [open, setOpen] = useState<number | null>(null);
  const places = picturePlaces(
    members.map(({ entity }) => entity.id),
    ties,
  );
  const verbs = verbPlaces(ties, places);
  const nameOf = (id: string): string => members.find(({ entity }) => entity.id === id)!.entity.name;
  const height = Math.max(...[...places.values()].map(({ y }) => y)) + 56;
  const isMirrored = direction() === 'rtl';
  const at = ({ x, y }: Place): string =>
    `inset-inline-start:${((100 * x) / FIELD.width).toFixed(2)}%;inset-block-start:${((100 * y) / height).toFixed(2)}%`;
  const chosen = open === null ? undefined : ties[open];
  return (
    <section class="part story-picture" aria-labelledby="story-picture">
      <h3 id="story-picture">{t('cast.picture')}</h3>
      <div
        class="picture-field"
        data-mirrored={isMirrored || undefined}
        style={`aspect-ratio:${FIELD.width}/${height}`}
      >
        <svg viewBox={`0 0 ${FIELD.width} ${height}`} aria-hidden="true">
          <defs>
            <Arrow id="arrow" />
            <Arrow id="arrow-chosen" />
          </defs>
          {ties.map((tie, index) => (
            <path
              key={index}
              class="picture-line"
              data-known={tie.sentences.length === 0 || undefined}
              data-chosen={index === open || undefined}
              d={line(places.get(tie.from)!, places.get(tie.to)!)}
              marker-end={index === open ? 'url(#arrow-chosen)' : 'url(#arrow)'}
            />
          ))}
        </svg>
        {members.map(({ entity }) => (
          <button
            key={entity.id}
            type="button"
            class="picture-name"
            data-kind={entity.kind}
            style={at(places.get(entity.id)!)}
            onClick={() => onOpen(entity.id)}
          >
            <span class="picture-mark">
              <KindMark kind={entity.kind} />
            </span>
            <bdi title={entity.name}>{nameHere(entity, article, analysis)}</bdi>
          </button>
        ))}
        {ties.map((tie, index) => (
          <button
            key={index}
            type="button"
            class="picture-verb"
            style={at(verbs[index]!)}
            aria-label={t('cast.tie', nameOf(tie.from), tie.verb, nameOf(tie.to))}
            aria-expanded={index === open}
            onClick={() => setOpen(index === open ? null : index)}
          >
            {/* The button's own direction would move it to the other side. */}
            <bdi>{tie.verb}</bdi>
          </button>
        ))}
      </div>
      <p class="picture-key source">
        <span>{t('cast.told')}</span> <span data-known>{t('cast.known')}</span>
      </p>
      {chosen && <TieSentences tie={chosen} article={article} onShow={onShow} />}
    </section>
  );
}

/** The head of a line. */
function Arrow({ id }: { readonly id: string }) {
  return (
    <marker
      id={id}
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerUnits="userSpaceOnUse"
      markerWidth="9.600"
      markerHeight="9.600"
      orient="auto"
    >
      <path d="M0 0.500L8 4L0 7.500z" />
    </marker>
  );
}

/** A straight line between two names, clear of both. */
function line(from: Place, to: Place): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const start = y > STEEP ? GAP_BELOW : GAP;
  const end = y < -STEEP ? GAP_BELOW : GAP;
  return `M${from.x + x * start} ${from.y + y * start}L${to.x - x * end} ${to.y - y * end}`;
}

function TieSentences({
  tie,
  article,
  onShow,
}: Pick<StoryPictureProps, 'onShow'> & { readonly article: ArticleText; readonly tie: StoryTie }) {
  if (!tie.sentences.length) return <p class="note tie-sentences">{t('cast.knownTie')}</p>;
  return (
    <ul class="tie-sentences">
      {tie.sentences.map(span => (
        <li key={span.start}>
          <button
            type="button"
            class="mention"
            lang={article.language}
            dir="auto"
            onClick={() => onShow(span)}
          >
            {article.text.slice(span.start, span.end)}
          </button>
        </li>
      ))}
    </ul>
  );
}
