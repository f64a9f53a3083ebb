import { mountPage } from '../../lib/extension/browser/mount-page.ts';
import { openOptions } from './open-options.tsx';

void mountPage(openOptions, 'title.options');
