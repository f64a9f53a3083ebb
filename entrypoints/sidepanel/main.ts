import { startOwnPage } from '../../lib/extension/own-page.ts';
import { openPanel } from '../popup/open-panel.tsx';

const root = document.getElementById('root')!;
let redraw = (): void => {};
startOwnPage(
  () => {
    redraw = openPanel(root);
  },
  () => redraw(),
);
