import { permitFrontPages } from '../extension/browser/page-scripts/front-pages.ts';
import { sendToBackground } from '../extension/messaging/messages.ts';
import { applyCardAction } from '../extension/settings/card-actions.ts';
import { updateSetting, watchSettings, writeSetting } from '../extension/settings/settings.ts';
import { setSiteListed, setSiteRead, siteListName, typedHost } from '../extension/settings/sites.ts';
import type { Kind } from '../model/kind.ts';
import type { MarkStyle } from '../model/mark-style.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';

/** Name and description of an entity. Settings store only its id. */
export interface EntityLabel {
  readonly name: string;
  readonly context: string;
}

export interface SettingsState {
  readonly settings: Settings;
  /** The sites that the current mode lists. */
  readonly sites: readonly string[];
  /** The entities of wrong links, by id, as far as they are known. */
  readonly entities: Readonly<Record<string, EntityLabel>>;
}

/** The settings as the settings page shows and changes them. */
export interface SettingsSession {
  readonly state: () => SettingsState;
  /** Settles once all of the state is known. */
  readonly loaded: Promise<void>;
  readonly set: <Name extends keyof Settings>(name: Name, value: Settings[Name]) => void;
  /** Stays off if the browser doesn't permit it. Call it within a click. */
  readonly setFrontPages: (on: boolean) => void;
  readonly setStyle: (kind: Kind, style: MarkStyle) => void;
  /** Lists a site as it was typed. False if that isn't a website. */
  readonly addSite: (typed: string) => boolean;
  readonly removeSite: (host: string) => void;
  /** No longer reads the pages of a site that don't look like articles. */
  readonly stopReading: (host: string) => void;
  readonly setIgnored: (name: string, isIgnored: boolean) => void;
  readonly removeWrongLink: (link: Settings['wrongLinks'][number]) => void;
}

/**
 * Follows the settings.
 * @param onChange called whenever the state has changed
 * @param onFailure called if the browser couldn't save a setting
 */
export function openSettingsSession(
  onChange: () => void,
  onFailure: (error: Error) => void,
): SettingsSession {
  let settings: Settings = DEFAULT_SETTINGS;
  let entities: SettingsState['entities'] = {};

  const label = async (ids: readonly string[]): Promise<void> => {
    const missing = [...new Set(ids)].filter(id => !(id in entities));
    const replies = await Promise.all(
      missing.map(id => sendToBackground('knownEntity', { id }).catch(() => null)),
    );
    const found = replies.flatMap(reply => (reply ? [[reply.entity.id, reply.entity] as const] : []));
    if (!found.length) return;
    entities = { ...entities, ...Object.fromEntries(found) };
    onChange();
  };
  let tellLoaded = (): void => undefined;
  const loaded = new Promise<void>(resolve => {
    tellLoaded = resolve;
  });
  watchSettings(next => {
    settings = next;
    const ids = next.wrongLinks.flatMap(({ entityId, meant }) => [
      entityId,
      ...(meant === undefined ? [] : [meant]),
    ]);
    void label(ids).then(tellLoaded);
    onChange();
  }, new AbortController().signal);
  const attempt = (saving: Promise<void>): void => void saving.catch(onFailure);

  return {
    loaded,
    state: () => ({ settings, sites: settings[siteListName(settings)], entities }),
    set: (name, value) => attempt(writeSetting(name, value)),
    setFrontPages: on =>
      attempt(
        (on ? permitFrontPages() : Promise.resolve(true)).then(permitted =>
          writeSetting('frontPages', on && permitted),
        ),
      ),
    setStyle: (kind, style) => attempt(updateSetting('styles', styles => ({ ...styles, [kind]: style }))),
    addSite(typed) {
      const host = typedHost(typed);
      if (host === null) return false;
      attempt(setSiteListed(host, true));
      return true;
    },
    removeSite: host => attempt(setSiteListed(host, false)),
    stopReading: host => attempt(setSiteRead(host, false)),
    setIgnored: (name, isIgnored) => attempt(applyCardAction({ type: 'ignoreName', name, on: isIgnored })),
    removeWrongLink: ({ name, entityId }) =>
      attempt(applyCardAction({ type: 'wrongLink', name, entityId, on: false })),
  };
}
