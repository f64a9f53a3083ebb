import { readFileSync } from 'node:fs';
import { gazetteer, Known } from '../../lib/knowledge/gazetteer.ts';
import { Knowledge } from '../../lib/knowledge/knowledge.ts';
import { type KnowledgeBase, openBase } from '../../lib/knowledge/open-base.ts';
import type { ReadLanguage } from '../../lib/model/read-language.ts';
import type { Tokens } from '../../lib/text/tokens.ts';
import { compileKnowledge } from '../../modules/knowledge/compile.ts';
import type { Random } from '../random.ts';

/** What the knowledge base says about each token of a text, one byte per token. */
export type Gazetteer = (tokens: Tokens) => Uint8Array;

/**
 * Opens the knowledge base that ships with the taggers, with the names of every language.
 * @param compiled path of a compiled base, without other languages' names; empty to compile the project's own
 */
export function openGazetteer(compiled: string): Gazetteer {
  const files = compiled ? { knowledge: compiled, names: [] } : compileKnowledge();
  const open = (file: string): KnowledgeBase => openBase(new Uint8Array(readFileSync(file)).buffer);
  const base = open(files.knowledge);
  const byLanguage = new Map<ReadLanguage, Knowledge>(
    files.names.map(({ language, file }) => [language, new Knowledge([base, open(file)])]),
  );
  const english = new Knowledge([base]);
  return tokens => {
    const knowledge = byLanguage.get(tokens.words.code) ?? english;
    return gazetteer(knowledge, tokens, knowledge.match(tokens));
  };
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
