import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '../../lib/knowledge/write-base.ts';
import { orderOf, SHARDS, shardOf } from './order-of.ts';

/** Characters buffered before they are written to a shard's file. */
const BUFFER = 1 << 16;

/** Sources on disk, in shards by the order of their ids, so that they can be sorted without all being in memory. */
export class SourceSpool {
  private readonly folder: string;
  private readonly files: readonly number[];
  private readonly buffers: string[];

  /** @param parent folder in which a folder for the shards is created */
  constructor(parent: string) {
    this.folder = mkdtempSync(path.join(parent, '.dramatis-pack-'));
    this.files = Array.from({ length: SHARDS }, (_, shard) => openSync(this.file(shard), 'w'));
    this.buffers = Array.from({ length: SHARDS }, () => '');
  }

  add(source: Source): void {
    const shard = shardOf(orderOf(source.id));
    this.buffers[shard] += `${JSON.stringify(source)}\n`;
    if (this.buffers[shard]!.length > BUFFER) this.flush(shard);
  }

  /** All sources, shard by shard in ascending order; unsorted within a shard. */
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
