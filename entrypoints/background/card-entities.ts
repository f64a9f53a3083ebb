import {
  forgetDescriptions,
  isKept,
  keepDescriptions,
  keptDescriptions,
} from '../../lib/extension/browser/kept-descriptions.ts';
import { knownIds } from '../../lib/extension/messaging/entity-details.ts';
import { readSettings } from '../../lib/extension/settings/settings.ts';
import type { PageAnalysis } from '../../lib/model/analysis.ts';
import type { KnownEntity } from '../../lib/model/entity.ts';
import type { LanguageSetting } from '../../lib/model/language.ts';
import { currentAnalyzer, isAnalyzerOpen, resetAnalyzer } from './analyzer.ts';
import { describeEntities } from './names.ts';

/** Keeps what cards of a tab's page will say, for when the background has been stopped since. */
export async function keepForCards(tabId: number, analysis: PageAnalysis): Promise<void> {
  const [{ language }, entities] = await Promise.all([
    readSettings(),
    describeEntities(knownIds(analysis), analysis.reading),
  ]);
  await keepDescriptions({ tabId, language, entities });
}

interface CardQuestion {
  readonly ids: readonly string[];
  readonly reading: PageAnalysis['reading'];
  readonly language: LanguageSetting;
}

/** What is known about entities on a tab's page. Opening the knowledge base takes longer than a reader waits for a card. */
export async function describeForCard(
  tabId: number,
  { ids, reading, language }: CardQuestion,
): Promise<readonly KnownEntity[]> {
  const kept = isAnalyzerOpen() ? null : await keptDescriptions(tabId, language, ids);
  return kept ?? describeEntities(ids, reading);
}

/** Opens the knowledge base, while the card's document loads, unless the card can be answered from what is kept. */
export async function prepareForCard(tabId: number): Promise<void> {
  if (!(await isKept(tabId))) await currentAnalyzer();
}

/** Forgets everything that was known from the packs of before. */
export async function forgetKnown(): Promise<void> {
  resetAnalyzer();
  await forgetDescriptions();
}
