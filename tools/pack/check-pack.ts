import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeInEnglish } from '../../lib/i18n/describe-in-english.ts';
import { openBase } from '../../lib/knowledge/open-base.ts';
import { isPackFile } from '../../lib/knowledge/pack/pack-file.ts';
import { readPack } from '../../lib/knowledge/pack/read/read-pack.ts';
import type { Kind } from '../../lib/model/kind.ts';
import type { LineProblem } from '../../lib/model/problem.ts';
import { textOfFile } from '../../lib/text/text-of-file.ts';
import { compileKnowledge } from '../../modules/knowledge/compile.ts';
import { bytesOf } from '../shipped-analyzer.ts';

export interface CheckedPack {
  readonly path: string;
  readonly entries: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: Kind;
    readonly context: string;
  }[];
  /** Columns and header lines that packs don't have. */
  readonly ignored: readonly string[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

const shipped = openBase(bytesOf(compileKnowledge().knowledge));

/** Reads a pack in text as an import would. Never rejects: a file that can't be opened is a problem on line 0. */
export async function checkPack(file: string): Promise<CheckedPack> {
  try {
    const read = await readFile(file);
    if ('problems' in read) return refused(file, read.problems.map(described));
    const entries = read.pack.entries.map(({ id, name, kind, context }) => ({ id, name, kind, context }));
    return { path: file, entries, ignored: read.ignored, problems: [] };
  } catch (error) {
    return refused(file, [{ line: 0, message: (error as Error).message }]);
  }
}

async function readFile(file: string) {
  const bytes = new Uint8Array(readFileSync(file));
  if (isPackFile(bytes.buffer)) throw new Error('a compiled pack: "npm run -s pack -- measure" opens it');
  const text = textOfFile(bytes);
  if (typeof text !== 'string') return { problems: [{ line: 0, ...text }] };
  return readPack(text, {
    fileName: path.basename(file),
    today: new Date().toISOString().slice(0, 10),
    isKnown: id => shipped.numberOf(id) >= 0,
  });
}

function described(problem: LineProblem): { line: number; message: string } {
  return { line: problem.line, message: describeInEnglish(problem) };
}

function refused(path: string, problems: CheckedPack['problems']): CheckedPack {
  return { path, entries: [], ignored: [], problems };
}
