import { openReader } from '../../../lib/entities/reader.ts';
import { startCoverage } from '../../../lib/extension/coverage/start-coverage.ts';
import { answer } from '../../../lib/extension/messages.ts';

// A background that has coverage alone, for tests that need a browser's own network, storage and sleep.
async function bytes(file: string): Promise<ArrayBuffer> {
  return (await fetch(file)).arrayBuffer();
}

async function open() {
  return openReader(await bytes('/knowledge.bin'), await bytes('/tagger.bin'));
}

let reader: ReturnType<typeof open> | undefined;

const { answers } = startCoverage(() => {
  reader ??= open();
  return reader;
});
answer(answers as never);
