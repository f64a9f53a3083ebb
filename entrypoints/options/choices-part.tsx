import type { JSX } from 'preact';
import { kindsName } from '../../components/kind-names.ts';
import { CardOptions } from '../../components/settings/CardOptions.tsx';
import { LookOptions } from '../../components/settings/LookOptions.tsx';
import { MarksOptions } from '../../components/settings/MarksOptions.tsx';
import { NamesOptions } from '../../components/settings/NamesOptions.tsx';
import { SitesOptions } from '../../components/settings/SitesOptions.tsx';
import { DELAY_LIMITS, KINDS } from '../../lib/extension/choice-forms.ts';
import {
  type Choices,
  changeChoice,
  DEFAULT_CHOICES,
  watchChoices,
  writeChoice,
} from '../../lib/extension/choices.ts';
import { askBackground } from '../../lib/extension/messages.ts';
import { typedHost } from '../../lib/extension/sites.ts';
import { DEFAULT_STYLES } from '../../lib/page/mark-styles.ts';

/**
 * The parts of the options page about marks, card, sites, names and look.
 * @param show draws the page anew
 * @param onFailure told when the browser did not keep a choice
 * @returns what draws the parts as they are now
 */
export function choicesPart(show: () => void, onFailure: (error: Error) => void): () => JSX.Element {
  let choices: Choices = DEFAULT_CHOICES;
  let known: Readonly<Record<string, { readonly name: string; readonly context: string }>> = {};
  /** Ids say little to a reader. */
  const learn = async (ids: readonly string[]): Promise<void> => {
    const missing = [...new Set(ids)].filter(id => !(id in known));
    const found = await Promise.all(
      missing.map(id => askBackground('knownEntity', { id }).catch(() => null)),
    );
    const learnt = found.flatMap(reply => (reply ? [[reply.entity.id, reply.entity] as const] : []));
    if (!learnt.length) return;
    known = { ...known, ...Object.fromEntries(learnt) };
    show();
  };
  watchChoices(next => {
    choices = next;
    void learn(next.wrongLinks.map(({ entityId }) => entityId));
    show();
  }, new AbortController().signal);

  const set = <Name extends keyof Choices>(name: Name, value: Choices[Name]): void => {
    writeChoice(name, value).catch(onFailure);
  };
  const change: typeof changeChoice = (name, how) => changeChoice(name, how).catch(onFailure);
  const listOf = ({ sites }: Choices) => (sites === 'only' ? 'sitesOn' : 'sitesOff');

  return () => (
    <>
      <MarksOptions
        marks={choices.marks}
        kinds={choices.kinds}
        kindLooks={KINDS.map(kind => ({
          kind,
          name: kindsName(kind),
          style: choices.styles[kind] ?? DEFAULT_STYLES[kind],
        }))}
        onMarks={marks => set('marks', marks)}
        onKinds={kinds => set('kinds', kinds)}
        onStyle={(kind, style) => void change('styles', styles => ({ ...styles, [kind]: style }))}
      />
      <CardOptions
        dwellMs={choices.dwellMs}
        graceMs={choices.graceMs}
        touch={choices.touch}
        limits={DELAY_LIMITS}
        onDelay={set}
        onTouch={touch => set('touch', touch)}
      />
      <SitesOptions
        mode={choices.sites}
        hosts={choices[listOf(choices)]}
        onMode={mode => set('sites', mode)}
        onAdd={typed => {
          const host = typedHost(typed);
          if (host !== null)
            void change(listOf(choices), hosts => [...hosts.filter(other => other !== host), host]);
          return host !== null;
        }}
        onRemove={host => void change(listOf(choices), hosts => hosts.filter(other => other !== host))}
      />
      <NamesOptions
        ignored={choices.ignoredNames}
        wrong={choices.wrongLinks}
        known={known}
        onIgnore={name =>
          void change('ignoredNames', names => [...names.filter(other => other !== name), name])
        }
        onUnignore={name => void change('ignoredNames', names => names.filter(other => other !== name))}
        onUncorrect={({ name, entityId }) =>
          void change('wrongLinks', links =>
            links.filter(link => link.name !== name || link.entityId !== entityId),
          )
        }
      />
      <LookOptions
        theme={choices.theme}
        isStill={choices.motion === 'none'}
        language={choices.language}
        onTheme={theme => set('theme', theme)}
        onStill={still => set('motion', still ? 'none' : 'system')}
        onLanguage={language => set('language', language)}
      />
    </>
  );
}
