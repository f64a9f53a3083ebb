import { mountPage } from '../../lib/extension/browser/mount-page.ts';
import { openWelcome } from './open-welcome.tsx';

void mountPage(openWelcome, 'title.welcome');
