import { defineBackground } from 'wxt/utils/define-background';
import { logFailure } from '../../lib/coverage/service/log-failure.ts';
import { portrayOnce } from '../../lib/entities/portrait/portray-once.ts';
import { answerAddressBar } from '../../lib/extension/browser/address-bar.ts';
import { followLanguage } from '../../lib/extension/browser/background-language.ts';
import { followCommands } from '../../lib/extension/browser/commands.ts';
import { extensionRoot } from '../../lib/extension/browser/extension-root.ts';
import { followFrontPages } from '../../lib/extension/browser/page-scripts/front-pages.ts';
import { followReadSites } from '../../lib/extension/browser/page-scripts/read-anyway.ts';
import { answerSelectionMenu } from '../../lib/extension/browser/selection-menu.ts';
import { showInToolbar } from '../../lib/extension/browser/toolbar.ts';
import { welcomeOnInstall } from '../../lib/extension/browser/welcome-on-install.ts';
import { knownIds, withDetails, withoutDetails } from '../../lib/extension/messaging/entity-details.ts';
import { authorize, senderKind } from '../../lib/extension/messaging/message-guard.ts';
import {
  type Authorize,
  type BackgroundRequests,
  handleRequests,
} from '../../lib/extension/messaging/messages.ts';
import { watchPacks } from '../../lib/extension/packs/packs.ts';
import { applyCardAction } from '../../lib/extension/settings/card-actions.ts';
import { announceSettings } from '../../lib/extension/settings/page/announce-settings.ts';
import { settingsForPage } from '../../lib/extension/settings/page/settings-for-page.ts';
import { readSettings } from '../../lib/extension/settings/settings.ts';
import { closeStorage } from '../../lib/extension/settings/storage/close-storage.ts';
import { SETTING_PREFIX } from '../../lib/extension/settings/storage/setting-keys.ts';
import { settleStored } from '../../lib/extension/settings/storage/stored-version.ts';
import { watchSync } from '../../lib/extension/settings/storage/sync-storage.ts';
import { isAmong } from '../../lib/page/marks/names-on-page.ts';
import { bareHostOf } from '../../lib/text/addresses/web-address.ts';
import { currentStoryAnalyzer } from './analyzer.ts';
import { forgetKnown, keepForCards } from './card-entities.ts';
import { cardHandlers } from './card-handlers.ts';
import { describeEntities, findNames, knownEntity, otherMeanings, readAsRemembered } from './names.ts';
import { outletAt } from './outlet-at.ts';
import { startCoverage } from './start-coverage.ts';

export default defineBackground(() => {
  followCommands();
  const updateMenu = answerSelectionMenu();
  const updateAddressBar = answerAddressBar(async (typed, most) => {
    await languageReady;
    return (await findNames(typed, most)).entities;
  });
  const languageReady = followLanguage(() => {
    void updateMenu();
    updateAddressBar();
  });
  welcomeOnInstall();
  void closeStorage();
  void settleStored();
  announceSettings();
  followReadSites();
  followFrontPages();
  watchSync(SETTING_PREFIX);
  watchPacks(() => void forgetKnown().catch(logFailure));
  const authorizeRequest: Authorize = (name, payload, sender) =>
    authorize(name, payload, sender, extensionRoot());
  const { recordReading, ...coverage } = startCoverage(currentStoryAnalyzer, authorizeRequest);
  handleRequests<BackgroundRequests>(
    {
      analysePage: async ({ article }, { url, tabId, isPrivate }) => {
        const analysis = await readAsRemembered(
          article,
          outletAt(url).then(outlet => ({ outlet, host: bareHostOf(url) })),
        );
        if (senderKind(url, extensionRoot()) !== 'page') return analysis;
        if (!isPrivate) {
          // Nobody reads all the stories of a front page.
          if (!article.isFrontPage)
            void recordReading({ url, title: article.title }, analysis).catch(logFailure);
          if (tabId !== null) void keepForCards(tabId, analysis).catch(logFailure);
        }
        return withoutDetails(analysis);
      },
      portrayCast: async ({ article, analysis }) =>
        // Roles are compared with English contexts.
        portrayArticle(article, withDetails(analysis, await describeEntities(knownIds(analysis), 'en'))),
      describeEntities: ({ ids, reading }) => describeEntities(ids, reading),
      currentSettings: async ({ names }, { url }) =>
        settingsForPage(await readSettings(), url, isAmong(names)),
      otherMeanings: ({ name, entityId, reading }) => otherMeanings(name, entityId, reading),
      applyCardAction: async action => {
        await applyCardAction(action);
        return null;
      },
      findNames: ({ query, most }) => findNames(query, most),
      knownEntity: ({ id }) => knownEntity(id),
      reportPageState: async (state, { tabId }) => {
        await languageReady;
        if (tabId !== null) await showInToolbar(tabId, state);
        return null;
      },
      ...cardHandlers,
      ...coverage,
    },
    { authorize: authorizeRequest },
  );
});

/** Imported late, though it is in the same file: the modules that it needs sort long lists of words when they start. */
const portrayArticle = portrayOnce(async (article, analysis) => {
  const { portray } = await import('../../lib/entities/portrait/portray.ts');
  return portray(article, analysis);
});
