import { mountPage } from '../../lib/extension/browser/mount-page.ts';
import { openLookupPage } from './open-lookup-page.tsx';

void mountPage(openLookupPage, 'title.lookup');
