// efrt, in which compromise-wikipedia is packed, brings no types.
declare module 'efrt' {
  /** Unpacks a compressed trie into its words. */
  export function unpack(packed: string): Record<string, unknown>;
}
