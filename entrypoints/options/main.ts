import { openOptions } from './open-options.tsx';

openOptions(document.getElementById('root')!);
