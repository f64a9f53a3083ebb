import { type Choices, readChoices, watchChoices } from '../../lib/extension/choices.ts';
import { chosenVocabulary } from '../../lib/extension/interface-language.ts';
import { askBackground } from '../../lib/extension/messages.ts';
import type { PageAnalysis } from '../../lib/model.ts';
import { type ReadArticle, readArticle } from '../../lib/page/read-article.ts';
import { t } from '../../lib/words/words.ts';
import type { Surface } from '../surface/contract.ts';
import { openSurface } from '../surface/open-surface.ts';

/** The demo is there to be seen, whatever is marked elsewhere. */
function shown(choices: Choices): Choices {
  return { ...choices, marks: 'first' };
}

/** Marks the article of the welcome page, as a news page's would be; nothing that is done in its cards is kept. */
export async function startDemo(): Promise<Surface> {
  const found = readArticle(document);
  if (!found) throw new Error(t('status.noArticle'));
  const choices = await readChoices();
  const { signal } = new AbortController();
  const events = {
    mayOpen: () => true,
    onEntity: () => {},
    onFollow: () => {},
    onWrongLink: async () => true,
    onIgnoreName: async () => true,
    onSiteOff: () => {},
  };
  const surface = openSurface(shown(choices), await chosenVocabulary(choices.language), events, signal);
  const analysis = within(
    document.querySelector('.demo')!,
    found,
    await askBackground('analysePage', { article: found.article }),
  );
  surface.setReading({ ...found, analysis });
  watchChoices(next => surface.setChoices(shown(next)), signal);
  surface.setPortraits(await askBackground('portrayCast', { article: found.article, analysis }));
  return surface;
}

/** What lies in an element: the finder may take words of the page around the demo for its headline. */
function within(element: Element, { map }: ReadArticle, analysis: PageAnalysis): PageAnalysis {
  const mentions = analysis.mentions.filter(mention =>
    map.rangesOf(mention).every(({ startContainer }) => element.contains(startContainer)),
  );
  const ids = new Set(mentions.map(({ entityId }) => entityId));
  return { ...analysis, mentions, cast: analysis.cast.filter(({ entity }) => ids.has(entity.id)) };
}
