import { startExtensionPage } from '../../lib/extension/browser/extension-page.ts';
import { openOptions } from './open-options.tsx';

const root = document.getElementById('root')!;
let redraw = (): void => {};
startExtensionPage(
  () => {
    redraw = openOptions(root);
  },
  () => redraw(),
  'title.options',
);
