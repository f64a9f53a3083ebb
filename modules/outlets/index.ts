import { defineWxtModule } from 'wxt/modules';
import { compileOutlets } from './compile.ts';

/** Checks the outlets and ships them as `outlets.json` and `starter.json`. */
export default defineWxtModule({
  name: 'outlets',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, files) => {
      const { outlets, starters } = compileOutlets();
      files.push({ absoluteSrc: outlets, relativeDest: 'outlets.json' });
      files.push({ absoluteSrc: starters, relativeDest: 'starter.json' });
    });
  },
});
