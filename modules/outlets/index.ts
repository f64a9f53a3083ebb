import { defineWxtModule } from 'wxt/modules';
import { compileCatalogue } from './compile.ts';

/** Checks the catalogue of newsrooms and ships it as `outlets.json`. */
export default defineWxtModule({
  name: 'catalogue',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, files) => {
      files.push({ absoluteSrc: compileCatalogue(), relativeDest: 'outlets.json' });
    });
  },
});
