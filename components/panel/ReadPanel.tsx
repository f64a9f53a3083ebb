import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { AnalysedArticle } from '../../lib/model/panel/page-state.ts';
import { EntityPage } from './entity/EntityPage.tsx';
import type { PanelProps } from './panel-props.ts';
import { PopupStory, type StoryTab } from './story/PopupStory.tsx';
import { SideStories } from './story/SideStories.tsx';
import { SideStory } from './story/SideStory.tsx';
import type { Query } from './story/story-props.ts';

interface ReadPanelProps extends PanelProps {
  readonly page: AnalysedArticle;
  /** Set to what opens the search: in the side panel, its button is in the bar above. */
  readonly openSearch: RefObject<(() => void) | null>;
}

/** The article's cast, and the page of the open cast member: beside it, or over it if the panel is narrow. */
export function ReadPanel(props: ReadPanelProps) {
  const { page, state, now, on } = props;
  const { followed, portraits } = state;
  const { cast } = page.analysis;
  const [trail, setTrail] = useState<readonly string[]>(() => {
    const first = props.firstId ?? page.blockedCard;
    return first === undefined ? [] : [first];
  });
  const [tab, setTab] = useState<StoryTab>('cast');
  const [query, setQuery] = useState<Query>(null);
  const root = useRef<HTMLDivElement>(null);
  const openId = trail.at(-1) ?? null;
  const member = cast.find(({ entity }) => entity.id === openId);
  useEffect(() => {
    if (member) on.lookUp(member.entity);
  }, [openId]);

  const search = (next: Query): void => {
    // A narrow panel has no room for a name's page beside it.
    if (query === null) setTrail([]);
    setQuery(next);
    on.findNames(next ?? '');
  };
  const open = (id: string): void => {
    if (id !== openId) setTrail([...trail, id]);
  };
  const focus = (selector: string): void => root.current?.querySelector<HTMLElement>(selector)?.focus();
  const back = (): void => {
    setTrail(trail.slice(0, -1));
    if (trail.length === 1 && openId !== null) {
      // The row is only rendered after this.
      setTimeout(() => focus(`[data-entity="${CSS.escape(openId)}"]`));
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape' && (openId !== null || query !== null)) {
      // Otherwise the browser closes the popup.
      event.preventDefault();
      if (openId !== null) back();
      else search(null);
    } else if (event.key === '/' && !isTyping) {
      event.preventDefault();
      if (query === null) search('');
      else focus('input[type="search"]');
    }
  };
  // On the document, because nothing has the focus when the panel opens. In a layout effect, so that no key is lost that
  // is pressed as soon as the cast appears.
  useLayoutEffect(() => {
    const { ownerDocument } = root.current!;
    ownerDocument.addEventListener('keydown', onKey);
    return () => ownerDocument.removeEventListener('keydown', onKey);
  });
  props.openSearch.current = () => search(query === null ? '' : null);
  const isFollowed = followed.some(({ id }) => id === openId);
  const story = { ...props, openId, onOpen: open, query, onQuery: search };
  return (
    <div ref={root} class="columns" data-open={member ? true : undefined}>
      <div class="column story">
        {props.shape === 'popup' ? (
          <PopupStory {...story} tab={tab} onTab={setTab} />
        ) : (
          <SideStory {...story} />
        )}
      </div>
      <div class="column detail">
        {member ? (
          <>
            <button type="button" class="back" data-depth={trail.length} onClick={back}>
              <span aria-hidden="true">‹</span> {t('card.back')}
            </button>
            <EntityPage
              page={page}
              member={member}
              portrait={portraits?.[member.entity.id]}
              coverage={state.coverage[member.entity.id] ?? { state: 'loading' }}
              context={state.contexts[member.entity.id]}
              lastSeen={state.lastSeen[member.entity.id]}
              isFollowed={isFollowed}
              now={now}
              onFollow={follow => on.follow(member.entity, follow)}
              onShow={on.show}
              onOpen={open}
              offer={{ starter: state.starter, onTurnOn: () => on.turnOnStarter(member.entity) }}
              onCancel={() => on.cancel(member.entity)}
              onExport={(format, target) => on.exportCast(member.entity.id, format, target)}
            />
          </>
        ) : (
          props.shape === 'side' && <SideStories {...story} />
        )}
      </div>
    </div>
  );
}
