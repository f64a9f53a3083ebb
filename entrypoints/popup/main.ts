import { startExtensionPage } from '../../lib/extension/browser/extension-page.ts';
import { openPanel } from './open-panel.tsx';

const root = document.getElementById('root')!;
let redraw = (): void => {};
startExtensionPage(
  () => {
    redraw = openPanel(root);
  },
  () => redraw(),
);
