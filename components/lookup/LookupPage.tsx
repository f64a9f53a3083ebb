import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { KnownDetails } from '../../lib/model/entity.ts';
import type { NameLookUp } from '../../lib/model/look-up.ts';
import { FoundNames } from './FoundNames.tsx';
import { KnownEntityPage, type KnownEntityPageProps } from './KnownEntityPage.tsx';

export interface LookupPageProps extends Omit<KnownEntityPageProps, 'details'> {
  readonly query: string;
  readonly found: NameLookUp;
  readonly open: KnownDetails | null;
  readonly onQuery: (query: string) => void;
  /** The first of what is found, or will be. */
  readonly onFirst: () => void;
  readonly onClose: () => void;
}

/** Search in all that is known, and beside it or over it the page of what was chosen. */
export function LookupPage(props: LookupPageProps) {
  const { query, open, onQuery } = props;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <main class="panel">
      <header class="bar">
        <h1 class="hidden">{t('lookup.title')}</h1>
        <search class="who-search">
          <input
            ref={field}
            type="search"
            class="field"
            name="who"
            aria-label={t('lookup.title')}
            placeholder={t('lookup.title')}
            value={query}
            autocomplete="off"
            spellcheck={false}
            onInput={event => onQuery(event.currentTarget.value)}
            onKeyDown={event => {
              if (event.key === 'Enter') props.onFirst();
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              document.querySelector<HTMLElement>('.found-names .cast-row')?.focus();
            }}
          />
        </search>
      </header>
      <div class="columns" data-open={open ? true : undefined}>
        <div class="column story">
          <FoundNames
            query={query}
            found={props.found}
            openId={open?.entity.id ?? null}
            onOpen={props.onOpen}
            onLeave={() => field.current?.focus()}
          />
        </div>
        <div class="column detail">
          {open && (
            <>
              <button type="button" class="back" data-depth="1" onClick={props.onClose}>
                <span aria-hidden="true">‹</span> {t('card.back')}
              </button>
              <KnownEntityPage {...props} details={open} />
            </>
          )}
        </div>
      </div>
    </main>
  );
}
