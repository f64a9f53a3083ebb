import { startExtensionPage } from '../../lib/extension/browser/extension-page.ts';
import { openWelcome } from './open-welcome.tsx';

const root = document.getElementById('root')!;
let redraw = (): void => {};
startExtensionPage(
  () => {
    redraw = openWelcome(root);
  },
  () => redraw(),
  'title.welcome',
);
