import { clusterTable } from '../../../lib/entities/tagger/cluster-table.ts';
import { WordTypes } from '../../../lib/entities/tagger/word-types.ts';
import { Random } from '../../../tools/random.ts';
import { type Aids, type LabelledText, toExample } from '../../../tools/train-tagger/corpus.ts';
import { CrfTrainer, newModel } from '../../../tools/train-tagger/crf.ts';
import { FeatureIndex } from '../../../tools/train-tagger/feature-index.ts';
import { toInstances } from '../../../tools/train-tagger/instances.ts';
import { writeWeights } from '../../../tools/train-tagger/write-weights.ts';

const CLUSTERS = { sizes: new Uint16Array(0), hashes: new Uint32Array(0), ordinary: new Uint8Array(0) };

/** Reads "[PER Ada Lovelace] was in [LOC London]". */
export function labelled(marked: string): LabelledText {
  const spans: { start: number; end: number; type: string }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[A-Z]+ [^\]]+\])/)) {
    const name = /^\[([A-Z]+) ([^\]]+)\]$/.exec(part);
    if (name) spans.push({ start: text.length, end: text.length + name[2]!.length, type: name[1]! });
    text += name ? name[2] : part;
  }
  return { text, spans };
}

export const SENTENCES = [
  'Yesterday [PER Ada Lovelace] met [PER Charles Babbage] in [LOC London].',
  'Shares of [ORG Acme Corp] rose after talks in [LOC Paris].',
  'In [LOC London] the minister [PER Ada Lovelace] spoke for an hour.',
  'The chief of [ORG Acme Corp], [PER John Smith], flew to [LOC Rome].',
].map(labelled);

const AIDS: Aids = {
  gazetteer: tokens => new Uint8Array(tokens.count),
  hidden: 0,
  peoples: new Set(),
  random: new Random(1),
};

/** Weights learnt from the four sentences above, in well under a second. */
export function toyWeights(seed = 1): Uint8Array {
  const types = new WordTypes(clusterTable(CLUSTERS.sizes, CLUSTERS.hashes, CLUSTERS.ordinary));
  const habits = { language: 'en', hasMisc: true, weight: 1 } as const;
  const examples = SENTENCES.map(text => toExample(text, habits, AIDS));
  const index = new FeatureIndex();
  const instances = toInstances(examples, types, index);
  const model = newModel(index.count);
  const schedule = { epochs: 20, rate: [0.2, 0.02], dropout: 0.1, blindness: 0.1, seed } as const;
  new CrfTrainer(model, instances).train(schedule, () => {});
  return writeWeights(model, index, CLUSTERS);
}

export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer;
}
