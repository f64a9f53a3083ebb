import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { hashId } from '../../lib/knowledge/format.ts';
import type { Source } from '../../lib/knowledge/write-base.ts';

const SHARDS = 64;
/** Characters kept before they are written to a shard's file. */
const BUFFER = 1 << 16;

/** Sources on disk, in shards by their ids' hashes: what a base needs in order is never in memory as a whole. */
export class SourceSpool {
  private readonly folder: string;
  private readonly files: readonly number[];
  private readonly buffers: string[];

  /** @param parent folder in which the shards get one of their own */
  constructor(parent: string) {
    this.folder = mkdtempSync(path.join(parent, '.dramatis-pack-'));
    this.files = Array.from({ length: SHARDS }, (_, shard) => openSync(this.file(shard), 'w'));
    this.buffers = Array.from({ length: SHARDS }, () => '');
  }

  add(source: Source): void {
    const shard = Math.floor(hashId(source.id) / (0x100000000 / SHARDS));
    this.buffers[shard] += `${JSON.stringify(source)}\n`;
    if (this.buffers[shard]!.length > BUFFER) this.flush(shard);
  }

  /** All that was added, shard by shard, ascending by hash; within a shard in no order. */
  *shards(): Generator<Source[]> {
    for (let shard = 0; shard < SHARDS; shard++) {
      this.flush(shard);
      const lines = readFileSync(this.file(shard), 'utf8').split('\n');
      lines.pop();
      yield lines.map(line => JSON.parse(line) as Source);
    }
  }

  /** Removes every file. */
  close(): void {
    for (const file of this.files) closeSync(file);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private flush(shard: number): void {
    writeSync(this.files[shard]!, this.buffers[shard]!);
    this.buffers[shard] = '';
  }

  private file(shard: number): string {
    return path.join(this.folder, `${shard}.jsonl`);
  }
}
