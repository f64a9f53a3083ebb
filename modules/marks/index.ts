import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { writeMarks } from './write-marks.ts';

const TARGET = path.resolve(import.meta.dirname, '../../.cache/marks.css');

/** Ships the style sheet for highlights as `marks.css`. */
export default defineWxtModule({
  name: 'marks',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, files) => {
      mkdirSync(path.dirname(TARGET), { recursive: true });
      writeFileSync(TARGET, writeMarks(wxt.config.browser === 'firefox' ? 'elements' : 'root'));
      files.push({ absoluteSrc: TARGET, relativeDest: 'marks.css' });
    });
  },
});
