// Trains the language detector and writes its weights. Run from the project's root:
//   npm exec --call 'node tools/train-languages/train.ts'
//   [--data FOLDER]  the training files, by default ../shared/train
//   [--out FILE]     another file for the weights
import { writeFileSync } from 'node:fs';
import { Random } from '../random.ts';
import { commandLine } from '../usage.ts';
import { DetectorTrainer } from './detector-trainer.ts';
import { KEPT, LAST_PASSES, PASSES, SEED } from './recipe.ts';
import { Snippets } from './snippets.ts';
import { writeDetector } from './write-detector.ts';

const { values: option } = commandLine(import.meta.filename, {
  options: {
    data: { type: 'string', default: '../shared/train' },
    out: { type: 'string', default: 'public/languages.bin' },
  },
});
const random = new Random(SEED);
const trainer = new DetectorTrainer(new Snippets(option.data, random), random);
trainer.train(PASSES, true);
trainer.prune(KEPT);
trainer.train(LAST_PASSES, false);

const bytes = writeDetector(trainer.rows, trainer.bias);
writeFileSync(option.out, bytes);
console.log(`${option.out}: ${bytes.length} bytes`);
