import { t } from '../../../lib/i18n/translate.ts';
import type { FoundElsewhere } from '../../../lib/model/panel/panel.ts';
import { KindMark } from '../../common/KindMark.tsx';
import { kindName } from '../../common/words/kind-names.ts';

interface OtherNamesProps {
  readonly query: string;
  /** Null until the first answer. */
  readonly found: FoundElsewhere | null;
  /** Ids that are shown elsewhere. */
  readonly without: ReadonlySet<string>;
}

/** Known names that a query may mean; each leads to its look-up page. */
export function OtherNames({ query, found, without }: OtherNamesProps) {
  if (!query.trim()) return null;
  if (found?.query !== query)
    return (
      <p class="note" role="status" aria-busy="true">
        {t('lookup.searching')}
      </p>
    );
  const names = found.names.filter(({ entity }) => !without.has(entity.id));
  if (!names.length)
    return found.names.length ? null : <p class="empty">{t('lookup.nothingFound', query.trim())}</p>;
  return (
    <section class="cast-group" aria-labelledby="found-elsewhere">
      <h3 id="found-elsewhere">{t('cast.otherNames')}</h3>
      <ul>
        {names.map(({ entity: { id, kind, name, context, contextLanguage }, address }) => (
          <li key={id}>
            <a class="cast-row" data-kind={kind} href={address} target="_blank" rel="noopener">
              <KindMark kind={kind} />
              <span class="cast-name">
                <bdi>{name}</bdi>
                <span class="hidden">, {kindName(kind)}</span>
              </span>
              {context && (
                <span class="cast-line" dir="auto" lang={contextLanguage?.is}>
                  {context}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
