import { defineBackground } from 'wxt/utils/define-background';
import { answerAddressBar } from '../../lib/extension/address-bar.ts';
import { followLanguage } from '../../lib/extension/background-language.ts';
import { chooseInCard } from '../../lib/extension/card-choices.ts';
import { CHOICE_PREFIX } from '../../lib/extension/choice-keys.ts';
import { readChoices } from '../../lib/extension/choices.ts';
import { followCommands } from '../../lib/extension/commands.ts';
import { startCoverage } from '../../lib/extension/coverage/start-coverage.ts';
import { messagesIn } from '../../lib/extension/interface-language.ts';
import { answer, type BackgroundQuestions } from '../../lib/extension/messages.ts';
import { ownRoot } from '../../lib/extension/own-root.ts';
import { watchPacks } from '../../lib/extension/packs.ts';
import { followAccount } from '../../lib/extension/roomy-storage.ts';
import { answerSelectionMenu } from '../../lib/extension/selection-menu.ts';
import { settleStored } from '../../lib/extension/stored-version.ts';
import { showInToolbar } from '../../lib/extension/toolbar.ts';
import { welcomeOnInstall } from '../../lib/extension/welcome.ts';
import { admit } from '../../lib/extension/who-may-ask.ts';
import { findNames, knownEntity } from './names.ts';
import { currentReader, forgetReader } from './reader.ts';

export default defineBackground(() => {
  followCommands();
  const nameMenu = answerSelectionMenu();
  const nameBar = answerAddressBar(async (typed, most) => {
    await spoken;
    return (await findNames(typed, most)).entities;
  });
  const spoken = followLanguage(() => {
    void nameMenu();
    nameBar();
  });
  welcomeOnInstall();
  void settleStored();
  followAccount(CHOICE_PREFIX);
  watchPacks(forgetReader);
  const coverage = startCoverage(currentReader);
  answer<BackgroundQuestions>(
    {
      analysePage: async ({ article }) => (await currentReader()).read(article),
      // Imported on demand: compromise takes longer to load than everything else takes to answer.
      portrayCast: async ({ article, analysis }) => {
        const { portray } = await import('../../lib/entities/portrait/portray.ts');
        return portray(article, analysis);
      },
      interfaceWords: ({ language }) => messagesIn(language),
      currentChoices: readChoices,
      chooseInCard: async choice => {
        await chooseInCard(choice);
        return null;
      },
      findNames: ({ query, most }) => findNames(query, most),
      knownEntity: ({ id }) => knownEntity(id),
      pageIs: async (state, { tabId }) => {
        await spoken;
        if (tabId !== null) await showInToolbar(tabId, state);
        return null;
      },
      ...coverage.answers,
    },
    { admit: (name, ask, sender) => admit(name, ask, sender, ownRoot()) },
  );
});
