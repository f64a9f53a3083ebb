import { openPanel } from './open-panel.tsx';

openPanel(document.getElementById('root')!);
