import { defineWxtModule } from 'wxt/modules';
import { compileOutlets } from './compile.ts';

/** Checks the outlets and ships them as `outlets.json`. */
export default defineWxtModule({
  name: 'outlets',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, files) => {
      files.push({ absoluteSrc: compileOutlets(), relativeDest: 'outlets.json' });
    });
  },
});
