import type { PackHeader } from './pack.ts';
import type { LineProblem, Problem } from './problem.ts';

/** A pack ready to be saved, made from text. */
export interface CompiledPack {
  readonly header: PackHeader;
  readonly key: string;
  readonly entities: number;
  readonly aliases: number;
  /** The binary that the knowledge base opens. */
  readonly base: Uint8Array<ArrayBuffer>;
  /** The same pack as text. */
  readonly jsonLines: string;
  /** Names that the shipped knowledge base has as well. */
  readonly competing: readonly string[];
  /** Columns and header lines that weren't read, because no pack has them. */
  readonly ignored: readonly string[];
}

/** A pack ready to be saved, from a compiled file. */
export interface OpenedPackFile {
  readonly header: PackHeader;
  readonly key: string;
  /** The binary that the knowledge base opens. */
  readonly base: Uint8Array<ArrayBuffer>;
  /** Not counting what only stands for something outside the pack. */
  readonly entities: number;
  readonly aliases: number;
}

export interface CompileOptions {
  readonly fileName: string;
  /** `YYYY-MM-DD`: no fact may be dated later. */
  readonly today: string;
  /** Called with the share of a step that is done, 0 to 1, and awaited. */
  readonly onProgress: (step: 'checking' | 'packing', done: number) => Promise<void> | void;
}

/** Reads and writes packs in all their formats. The contract between those who store packs and those who know them. */
export interface PackCodec {
  /** The key of a pack's name; empty if the name needs a letter or a digit. */
  readonly keyOf: (name: string) => string;
  /** Whether a file's first bytes are those of a compiled pack. */
  readonly isCompiled: (start: ArrayBuffer) => boolean;
  /**
   * Reads a compiled pack's file, and checks every part of it or builds its base.
   * @param onProgress called with the share that is done, 0 to 1, and awaited
   * @throws Error if the file is damaged or from a newer version, or if it needs more memory than there is
   */
  readonly open: (
    file: ArrayBuffer,
    fileName: string,
    onProgress: (done: number) => Promise<void> | void,
  ) => Promise<OpenedPackFile>;
  /** What precedes the base in a compiled pack's file. */
  readonly writeHead: (header: PackHeader) => Uint8Array<ArrayBuffer>;
  /** What to tell the reader about an error of `open`. */
  readonly whatIsWrong: (error: unknown) => Problem;
  /** Compiles CSV, JSON lines or a JSON array. */
  readonly compile: (
    text: string,
    options: CompileOptions,
  ) => Promise<CompiledPack | { readonly problems: readonly LineProblem[] }>;
  /** Turns the JSON lines of a saved pack into a table. */
  readonly toCsv: (
    jsonLines: string,
    fileName: string,
  ) => Promise<{ readonly csv: string } | { readonly problems: readonly LineProblem[] }>;
}
