import { defineWxtModule } from 'wxt/modules';
import { namesFile } from '../../lib/knowledge/names-file.ts';
import { compileKnowledge } from './compile.ts';

/** Compiles the knowledge base and ships it as `knowledge.bin`, with a file of names for each other language. */
export default defineWxtModule({
  name: 'knowledge',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, files) => {
      const { knowledge, names } = compileKnowledge();
      files.push({ absoluteSrc: knowledge, relativeDest: 'knowledge.bin' });
      for (const { language, file } of names)
        files.push({ absoluteSrc: file, relativeDest: namesFile(language) });
    });
  },
});
