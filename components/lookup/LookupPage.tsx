import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { LookupActions, LookupState } from '../../lib/model/panel/lookup-page.ts';
import { StoryToolsContext } from '../coverage/story/story-actions.ts';
import { NameField } from '../panel/cast/NameField.tsx';
import { FoundNames } from './FoundNames.tsx';
import { KnownEntityPage } from './KnownEntityPage.tsx';

export interface LookupPageProps {
  readonly state: LookupState;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly on: LookupActions;
}

/** Search in the knowledge base and packs. The page of the open entity is beside the results, or covers them. */
export function LookupPage({ state, now, on }: LookupPageProps) {
  const { query, found, open, followed, notice } = state;
  const tools = { ...on.stories, saved: new Set(state.saved.map(({ url }) => url)) };
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <main class="panel">
      <header class="bar">
        <h1 class="hidden">{t('lookup.title')}</h1>
        <search class="who-search">
          <NameField
            inputRef={field}
            query={query}
            onQuery={on.search}
            results=".found-names .cast-row"
            onEnter={on.openFirst}
          />
        </search>
      </header>
      <div class="columns" data-open={open ? true : undefined}>
        <div class="column story">
          <FoundNames
            query={query}
            found={found}
            openId={open?.entity.id ?? null}
            onOpen={on.open}
            onLeave={() => field.current?.focus()}
          />
        </div>
        <div class="column detail">
          {open && (
            <>
              <button type="button" class="back" data-depth="1" onClick={() => on.open(null)}>
                <span aria-hidden="true">‹</span> {t('card.back')}
              </button>
              <StoryToolsContext.Provider value={tools}>
                <KnownEntityPage
                  details={open}
                  coverage={state.coverage}
                  context={state.context}
                  isFollowed={followed.some(({ id }) => id === open.entity.id)}
                  now={now}
                  onFollow={on.follow}
                  onOpen={on.open}
                  offer={{ starter: state.starter, onTurnOn: on.turnOnStarter }}
                  onCancel={on.cancel}
                />
              </StoryToolsContext.Provider>
            </>
          )}
        </div>
      </div>
      <p class="notice" role="status" data-shown={notice !== '' || undefined}>
        {notice}
      </p>
    </main>
  );
}
