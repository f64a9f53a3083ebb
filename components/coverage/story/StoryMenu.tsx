import { useContext, useRef } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate.ts';
import type { Story } from '../../../lib/model/coverage/story.ts';
import { ownName } from '../../../lib/text/own-name.ts';
import { safeHref } from '../../common/safe-href.ts';
import { StoryToolsContext } from './story-actions.ts';

/** What else can be done with a story. Opens below it, so that nothing covers the next one. */
export function StoryMenu({ story }: { readonly story: Story }) {
  const tools = useContext(StoryToolsContext);
  const menu = useRef<HTMLDetailsElement>(null);
  const { url, title, outlet, published } = story;
  if (!tools || !safeHref(url)) return null;
  const { share } = tools;
  const isSaved = tools.saved.has(url);
  const item = (label: string, action: () => void) => (
    <li>
      <button
        type="button"
        class="button"
        onClick={() => {
          if (menu.current) menu.current.open = false;
          action();
        }}
      >
        {label}
      </button>
    </li>
  );
  return (
    <details ref={menu} class="story-menu" name="story-menu">
      <summary title={t('story.more')}>
        <span aria-hidden="true">⋯</span>
        <span class="hidden">
          {t('story.more')}: {title}
        </span>
      </summary>
      <ul>
        {item(t(isSaved ? 'story.unsave' : 'story.save'), () =>
          tools.save({ url, title, outlet, published }, !isSaved),
        )}
        {item(t('story.copyLink'), () => tools.copyLink(url))}
        {share && item(t('story.share'), () => share({ title, url }))}
        {item(t('story.mute', ownName(outlet)), () => tools.mute(story))}
      </ul>
    </details>
  );
}
