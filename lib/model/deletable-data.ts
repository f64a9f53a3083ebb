/** What readers can delete in the settings. */
export type DeletableData = 'settings' | 'sources' | 'savedStories' | 'readingHistory' | 'packs';
