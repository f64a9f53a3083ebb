/** Name of the message that tells content scripts to ask for the settings again. It says nothing about them. */
export const SETTINGS_CHANGED = 'settingsChanged';
