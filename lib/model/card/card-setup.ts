import type { KnownEntity } from '../entity.ts';
import type { LanguageSetting } from '../language.ts';

/** What the background tells a card that it has authenticated. */
export interface CardSetup {
  /** Those of the cast that are known, with all details. */
  readonly entities: readonly KnownEntity[];
  /** The browser's id of the tab. */
  readonly tabId: number;
  /** Address and host name of the page, as the browser reports them. */
  readonly address: string;
  readonly site: string;
  readonly language: LanguageSetting;
  /** Ids of followed entities. */
  readonly followed: readonly string[];
  /** Whether the reader has turned Wikipedia on, so that there may be pictures. */
  readonly hasPictures: boolean;
  /** Whether the card is on the sample article of the welcome page, where nothing is saved. */
  readonly isDemo: boolean;
  /** In a private window, nothing is saved or fetched. */
  readonly isPrivate: boolean;
}
