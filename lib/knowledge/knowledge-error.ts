/** A buffer isn't a knowledge base that this version can read; the message says why. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
}
