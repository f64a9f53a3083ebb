import { startExtensionPage } from '../../lib/extension/browser/extension-page.ts';
import { openLookupPage } from './open-lookup-page.tsx';

const root = document.getElementById('root')!;
let redraw = (): void => {};
startExtensionPage(
  () => {
    redraw = openLookupPage(root);
  },
  () => redraw(),
  'title.who',
);
