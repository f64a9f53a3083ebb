import { t } from '../../../lib/i18n/translate.ts';
import { CastList } from '../cast/CastList.tsx';
import { CastSearch } from '../cast/CastSearch.tsx';
import { linesBelow } from '../cast/fit-lines.ts';
import { ExportMenu } from '../entity/ExportMenu.tsx';
import type { SearchableProps } from './story-props.ts';

/** The cast with its export, or what a search finds. */
export function StoryCast({ page, shape, state, openId, onOpen, query, on }: SearchableProps) {
  const list = {
    page,
    portraits: state.portraits,
    openId,
    followed: new Set(state.followed.map(({ id }) => id)),
    onOpen,
  };
  if (query?.trim())
    return (
      <CastSearch
        {...list}
        query={query}
        found={state.found}
        onLeave={() => document.querySelector<HTMLElement>('input[type="search"]')?.focus()}
      />
    );
  return (
    <>
      <CastList {...list} {...(shape === 'popup' ? { room: linesBelow(page.article.title) } : {})} />
      {page.analysis.cast.length > 0 && (
        <ExportMenu
          subject={t('export.theCast')}
          onExport={(format, target) => on.exportCast(null, format, target)}
        />
      )}
    </>
  );
}
