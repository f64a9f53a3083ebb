import { defineWxtModule } from 'wxt/modules';
import { compileKnowledge } from './compile.ts';

/** Compiles the knowledge base and ships it as `knowledge.bin`. */
export default defineWxtModule({
  name: 'knowledge',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, files) => {
      files.push({ absoluteSrc: compileKnowledge(), relativeDest: 'knowledge.bin' });
    });
  },
});
