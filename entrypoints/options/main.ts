import { startOwnPage } from '../../lib/extension/own-page.ts';
import { openOptions } from './open-options.tsx';

const root = document.getElementById('root')!;
let redraw = (): void => {};
startOwnPage(
  () => {
    redraw = openOptions(root);
  },
  () => redraw(),
  'title.options',
);
