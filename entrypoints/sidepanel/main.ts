import { openPanel } from '../popup/open-panel.tsx';

openPanel(document.getElementById('root')!);
