import { readFileSync } from 'node:fs';
import { gazetteer, Known } from '../../lib/knowledge/gazetteer.ts';
import { Knowledge } from '../../lib/knowledge/knowledge.ts';
import { openBase } from '../../lib/knowledge/open-base.ts';
import type { Tokens } from '../../lib/text/tokens.ts';
import { compileKnowledge } from '../../modules/knowledge/compile.ts';
import type { Random } from '../random.ts';

/** What the knowledge base says about each token of a text, one byte per token. */
export type Gazetteer = (tokens: Tokens) => Uint8Array;

/**
 * Opens the knowledge base that ships with the tagger.
 * @param compiled path of a compiled base; empty to compile the project's own
 */
export function openGazetteer(compiled: string): Gazetteer {
  const file = readFileSync(compiled || compileKnowledge().knowledge);
  const knowledge = new Knowledge([openBase(new Uint8Array(file).buffer)]);
  return tokens => gazetteer(knowledge, tokens, knowledge.match(tokens));
}

/** Removes a share of the matches, so that the tagger learns to work without them. */
export function thin(bytes: Uint8Array, share: number, random: Random): Uint8Array {
  const thinned = bytes.slice();
  for (let i = 0; i < bytes.length; i++) {
    if (!(bytes[i]! & Known.start) || random.next() >= share) continue;
    let end = i + 1;
    while (end < bytes.length && bytes[end] !== 0 && !(bytes[end]! & Known.start)) end++;
    thinned.fill(0, i, end);
  }
  return thinned;
}
