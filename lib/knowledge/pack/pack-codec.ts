import type { CompiledPack, CompileOptions, PackCodec } from '../../model/pack-codec.ts';
import { type LineProblem, problem } from '../../model/problem.ts';
import { type KnowledgeBase, openBase } from '../open-base.ts';
import { writeBase } from '../write-base.ts';
import { competingNames } from './competing-names.ts';
import { packKey } from './header.ts';
import { isPackFile, PackFileError, packFileHead, readPackFileHead } from './pack-file.ts';
import { packSources } from './pack-sources.ts';
import { readPack } from './read/read-pack.ts';
import { verifyBase } from './verify-base.ts';
import { writeCsv, writeJsonLines } from './write-pack.ts';

/** @param readShipped loads the shipped knowledge base, which new packs are checked against */
export function createPackCodec(readShipped: () => Promise<ArrayBuffer>): PackCodec {
  return {
    keyOf: packKey,
    isCompiled: isPackFile,
    readHead: readPackFileHead,
    writeHead: packFileHead,
    verify: verifyBase,
    whatIsWrong: error => (error instanceof PackFileError ? error.problem : problem('damagedPack')),
    compile: async (text, options) => compile(text, openBase(await readShipped()), options),
    toCsv,
  };
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
