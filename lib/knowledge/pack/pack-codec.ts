import type { CompiledPack, CompileOptions, PackCodec } from '../../model/pack-codec.ts';
import { type LineProblem, type Problem, problem } from '../../model/problem.ts';
import { type KnowledgeBase, openBase } from '../open-base.ts';
import { writeBase } from '../write-base.ts';
import type { Inflate } from './columns/columns.ts';
import { competingNames } from './competing-names.ts';
import { packKey } from './header.ts';
import { openPackFile } from './open-pack-file.ts';
import { isPackFile, PackFileError, packFileHead } from './pack-file.ts';
import { packSources } from './pack-sources.ts';
import { readPack } from './read/read-pack.ts';
import { writeCsv, writeJsonLines } from './write-pack.ts';

/**
 * @param readShipped loads the shipped knowledge base, which new packs are checked against
 * @param inflate of the browser
 */
export function createPackCodec(readShipped: () => Promise<ArrayBuffer>, inflate: Inflate): PackCodec {
  return {
    keyOf: packKey,
    isCompiled: isPackFile,
    open: (file, fileName, onProgress) => openPackFile(file, fileName, inflate, onProgress),
    writeHead: packFileHead,
    whatIsWrong,
    compile: async (text, options) => compile(text, openBase(await readShipped()), options),
    toCsv,
  };
}

/** What browsers say when they have no room for a buffer. */
const NO_MEMORY = /alloc|out of memory|array length|typed array size/i;

function whatIsWrong(error: unknown): Problem {
  if (error instanceof PackFileError) return error.problem;
  return problem(NO_MEMORY.test(String(error)) ? 'packTooLarge' : 'damagedPack');
}

async function compile(
  text: string,
  shipped: KnowledgeBase,
  { fileName, today, onProgress }: CompileOptions,
): Promise<CompiledPack | { readonly problems: readonly LineProblem[] }> {
  const read = await readPack(text, {
    fileName,
    today,
    isKnown: id => shipped.numberOf(id) >= 0,
    onProgress: done => onProgress('checking', done),
  });
  if ('problems' in read) return read;
  const { header, entries } = read.pack;
  const key = packKey(header.name);
  await onProgress('packing', 0);
  const base = writeBase(packSources(key, entries));
  return {
    header,
    key,
    entities: entries.length,
    aliases: openBase(base.buffer).aliasCount,
    base,
    jsonLines: writeJsonLines(read.pack),
    competing: competingNames(entries, shipped),
    ignored: read.ignored,
  };
}

async function toCsv(
  jsonLines: string,
  fileName: string,
): Promise<{ readonly csv: string } | { readonly problems: readonly LineProblem[] }> {
  // The pack passed every check when it was imported. Later changes to the shipped base mustn't make it unreadable.
  const read = await readPack(jsonLines, { fileName, today: '9999-12-31', isKnown: () => true });
  return 'problems' in read ? read : { csv: writeCsv(read.pack) };
}
