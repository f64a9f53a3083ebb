import { t } from '../../../lib/i18n/translate.ts';
import type { ContextLookUp, EntityContext } from '../../../lib/model/panel/look-up-state.ts';
import { safeHref } from '../../common/safe-href.ts';
import { day } from '../../common/words/dates.ts';
import { stateText } from '../../coverage/SourceStates.tsx';

/** What encyclopaedias say, with source and date; the state of the request if they say nothing. */
export function Encyclopaedia({ name, view }: { readonly name: string; readonly view: ContextLookUp }) {
  const { context, state } = view;
  if (state.state === 'off') return null;
  const hasFailed = !['ok', 'none', 'loading', 'unasked'].includes(state.state);
  return (
    <section class="part encyclopaedia" aria-labelledby="part-encyclopaedia">
      <h3 id="part-encyclopaedia">{t('encyclopaedia.title')}</h3>
      {context && <Article name={name} context={context} />}
      {!context && state.state === 'none' && <p class="note">{t('encyclopaedia.none')}</p>}
      {!context && state.state === 'unasked' && <p class="note">{stateText(state)}</p>}
      {!context && state.state === 'loading' && <p class="note">{t('encyclopaedia.checking')}</p>}
      {hasFailed && (
        <p class="note warn">
          {t('encyclopaedia.title')}: {stateText(state)}
        </p>
      )}
    </section>
  );
}

interface ArticleProps {
  readonly name: string;
  readonly context: EntityContext;
}

function Article({ name, context }: ArticleProps) {
  const { summary, language, roles, licence, at } = context;
  const picture = safeHref(context.picture ?? '');
  const wikipedia = safeHref(context.wikipedia ?? '');
  const { wikidata } = context;
  return (
    <>
      {picture && <img class="portrait" src={picture} alt={name} referrerpolicy="no-referrer" />}
      <p dir="auto" lang={language}>
        {summary}
      </p>
      {roles.length > 0 && (
        <p>
          <span class="source">{t('encyclopaedia.describedAs')}</span> <bdi>{roles.join(', ')}</bdi>
        </p>
      )}
      <p class="source">
        {wikipedia && <Outside address={wikipedia}>{t('encyclopaedia.article')}</Outside>}
        {wikipedia && wikidata && ' · '}
        {wikidata && (
          <Outside address={`https://www.wikidata.org/wiki/${wikidata}`}>{t('encyclopaedia.item')}</Outside>
        )}
        {(wikipedia || wikidata) && ' · '}
        {licence} · {t('encyclopaedia.retrievedOn', day(at))}
      </p>
    </>
  );
}

function Outside({ address, children }: { readonly address: string; readonly children: string }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
