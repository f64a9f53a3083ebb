/** What readers can delete at once in the settings. */
export type DeletableData = 'settings' | 'sources' | 'memory' | 'packs';
