import type { JSX } from 'preact';
import { kindsName } from '../../components/common/kind-names.ts';
import { AppearanceSettings } from '../../components/settings/AppearanceSettings.tsx';
import { CardSettings } from '../../components/settings/CardSettings.tsx';
import { HighlightSettings } from '../../components/settings/HighlightSettings.tsx';
import { NameSettings } from '../../components/settings/NameSettings.tsx';
import { SiteSettings } from '../../components/settings/SiteSettings.tsx';
import { sendToBackground } from '../../lib/extension/messaging/messages.ts';
import { updateSetting, watchSettings, writeSetting } from '../../lib/extension/settings/settings.ts';
import { typedHost } from '../../lib/extension/settings/sites.ts';
import { KINDS } from '../../lib/model/kind.ts';
import { DEFAULT_SETTINGS, DELAY_LIMITS, type Settings } from '../../lib/model/settings.ts';
import { DEFAULT_STYLES } from '../../lib/page/marks/mark-styles.ts';

/**
 * The parts of the options page about marks, card, sites, names and look.
 * @param show draws the page anew
 * @param onFailure told when the browser did not keep a choice
 * @returns what draws the parts as they are now
 */
export function choicesPart(show: () => void, onFailure: (error: Error) => void): () => JSX.Element {
  let settings: Settings = DEFAULT_SETTINGS;
  let known: Readonly<Record<string, { readonly name: string; readonly context: string }>> = {};
  /** Ids say little to a reader. */
  const learn = async (ids: readonly string[]): Promise<void> => {
    const missing = [...new Set(ids)].filter(id => !(id in known));
    const found = await Promise.all(
      missing.map(id => sendToBackground('knownEntity', { id }).catch(() => null)),
    );
    const learnt = found.flatMap(reply => (reply ? [[reply.entity.id, reply.entity] as const] : []));
    if (!learnt.length) return;
    known = { ...known, ...Object.fromEntries(learnt) };
    show();
  };
  watchSettings(next => {
    settings = next;
    void learn(next.wrongLinks.map(({ entityId }) => entityId));
    show();
  }, new AbortController().signal);

  const set = <Name extends keyof Settings>(name: Name, value: Settings[Name]): void => {
    writeSetting(name, value).catch(onFailure);
  };
  const change: typeof updateSetting = (name, how) => updateSetting(name, how).catch(onFailure);
  const listOf = ({ sites }: Settings) => (sites === 'only' ? 'sitesOn' : 'sitesOff');

  return () => (
    <>
      <HighlightSettings
        marks={settings.marks}
        kinds={settings.kinds}
        kindLooks={KINDS.map(kind => ({
          kind,
          name: kindsName(kind),
          style: settings.styles[kind] ?? DEFAULT_STYLES[kind],
        }))}
        onMarks={marks => set('marks', marks)}
        onKinds={kinds => set('kinds', kinds)}
        onStyle={(kind, style) => void change('styles', styles => ({ ...styles, [kind]: style }))}
      />
      <CardSettings
        dwellMs={settings.dwellMs}
        graceMs={settings.graceMs}
        touch={settings.touch}
        limits={DELAY_LIMITS}
        onDelay={set}
        onTouch={touch => set('touch', touch)}
      />
      <SiteSettings
        mode={settings.sites}
        hosts={settings[listOf(settings)]}
        onMode={mode => set('sites', mode)}
        onAdd={typed => {
          const host = typedHost(typed);
          if (host !== null)
            void change(listOf(settings), hosts => [...hosts.filter(other => other !== host), host]);
          return host !== null;
        }}
        onRemove={host => void change(listOf(settings), hosts => hosts.filter(other => other !== host))}
      />
      <NameSettings
        ignored={settings.ignoredNames}
        wrong={settings.wrongLinks}
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
      <AppearanceSettings
        theme={settings.theme}
        isStill={settings.motion === 'none'}
        language={settings.language}
        onTheme={theme => set('theme', theme)}
        onStill={still => set('motion', still ? 'none' : 'system')}
        onLanguage={language => set('language', language)}
      />
    </>
  );
}
