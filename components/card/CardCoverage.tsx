import { useState } from 'preact/hooks';
import { count, t } from '../../lib/i18n/translate.ts';
import type { Coverage } from '../../lib/model/coverage/source.ts';
import type { Entity } from '../../lib/model/entity.ts';
import { wikipediaAddress } from '../../lib/text/wikipedia-address.ts';
import { age } from '../common/dates.ts';
import { safeHref } from '../common/safe-href.ts';
import { searchLinks } from '../coverage/search-links.ts';

interface CardCoverageProps {
  readonly entity: Entity;
  /** Undefined until it has loaded. */
  readonly coverage: Coverage | undefined;
  readonly now: number;
}

/** Stories that a card has room for. */
const MOST_STORIES = 3;

/**
 * Searches, which always work, and related stories. Stories already known when the card opens are listed; later ones
 * only change the text of a line that is always present, so that the card doesn't grow by itself.
 */
export function CardCoverage({ entity, coverage, now }: CardCoverageProps) {
  const stories = (coverage?.groups ?? []).flatMap(({ stories: [first] }) => {
    const address = first && safeHref(first.url);
    return first && address ? [{ ...first, address }] : [];
  });
  const [isOpen, setOpen] = useState(stories.length > 0);
  const wikipedia = entity.source === 'knowledge' ? entity.wikipedia : undefined;
  const links = searchLinks(entity.name).map(link =>
    link.place === 'Wikipedia' && wikipedia ? { ...link, address: wikipediaAddress(wikipedia) } : link,
  );
  return (
    <section class="card-section">
      <div class="card-links">
        <h3 class="card-label">{t('coverage.title')}</h3>
        {stories.length > 0 && (
          <button type="button" class="card-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {count('card.stories', stories.length)}
          </button>
        )}
        {links.map(({ place, address }) => (
          <a key={place} href={address} target="_blank" rel="noopener noreferrer">
            {place}
          </a>
        ))}
      </div>
      {isOpen && (
        <ul class="card-stories">
          {stories.slice(0, MOST_STORIES).map(({ address, title, outlet, published }) => (
            <li key={address}>
              <a href={address} target="_blank" rel="noopener noreferrer" dir="auto">
                {title}
              </a>
              <span class="card-source">
                {outlet} · {age(published, now)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
