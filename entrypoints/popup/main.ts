import { mountPage } from '../../lib/extension/browser/mount-page.ts';
import { openPanel } from './open-panel.tsx';

void mountPage(openPanel);
