import { startOwnPage } from '../../lib/extension/own-page.ts';
import { openWhoPage } from './open-who-page.tsx';

const root = document.getElementById('root')!;
let redraw = (): void => {};
startOwnPage(
  () => {
    redraw = openWhoPage(root);
  },
  () => redraw(),
  'title.who',
);
