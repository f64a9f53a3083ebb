import { count, t } from '../../lib/i18n/translate.ts';
import type { NameLookUp } from '../../lib/model/panel/look-up-state.ts';
import { arrowKeys } from '../common/arrow-keys.ts';
import { KindMark } from '../common/KindMark.tsx';
import { kindName } from '../common/words/kind-names.ts';
import { SearchLinks } from '../coverage/SearchLinks.tsx';

interface FoundNamesProps {
  readonly query: string;
  readonly found: NameLookUp;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  /** Called for the up arrow on the first result. */
  readonly onLeave: () => void;
}

/** Entities that the query may refer to, best first; links to web searches if there are none. */
export function FoundNames({ query, found, openId, onOpen, onLeave }: FoundNamesProps) {
  const name = query.trim();
  if (!name) return <p class="empty">{t('lookup.hint')}</p>;
  if (found.state === 'failed') return <p class="note warn">{t('settings.failed', found.reason)}</p>;
  // Until the answer to what is typed now has arrived, nothing is known about it.
  if (found.state === 'loading' || (found.query !== query && !found.entities.length))
    return (
      <p class="empty" role="status" aria-busy="true">
        {t('lookup.searching')}
      </p>
    );
  const { entities, exact } = found;
  return (
    <>
      <p role="status" class={entities.length ? 'hidden' : 'empty'}>
        {entities.length ? count('lookup.found', entities.length) : t('lookup.nothingFound', name)}
      </p>
      {exact > 1 && <p class="note">{t('lookup.several', found.query.trim())}</p>}
      {!entities.length && <SearchLinks names={[name]} />}
      <ul class="found-names" onKeyDown={arrowKeys('.cast-row', onLeave)}>
        {entities.map(({ id, kind, name: found, context, contextLanguage }) => (
          <li key={id}>
            <button
              type="button"
              class="cast-row"
              data-kind={kind}
              data-entity={id}
              aria-current={id === openId || undefined}
              onClick={() => onOpen(id)}
            >
              <KindMark kind={kind} />
              <span class="cast-name">
                <bdi>{found}</bdi>
                <span class="hidden">, </span>
              </span>
              <span class="cast-count">{kindName(kind)}</span>
              {context && (
                <span class="cast-line" dir="auto" lang={contextLanguage?.is}>
                  {context}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
