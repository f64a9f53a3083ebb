import { startOwnPage } from '../../lib/extension/own-page.ts';
import { openWelcome } from './open-welcome.tsx';

const root = document.getElementById('root')!;
let redraw = (): void => {};
startOwnPage(
  () => {
    redraw = openWelcome(root);
  },
  () => redraw(),
  'title.welcome',
);
