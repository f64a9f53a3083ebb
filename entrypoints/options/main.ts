import { mountPage } from '../../lib/extension/browser/mount-page.ts';
import { openSettingsPage } from './open-settings-page.tsx';

void mountPage(openSettingsPage, 'title.settings');
