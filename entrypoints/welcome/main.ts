import { mountPage } from '../../lib/extension/browser/mount-page.ts';
import { openWelcomePage } from './open-welcome-page.tsx';

void mountPage(openWelcomePage, 'title.welcome');
