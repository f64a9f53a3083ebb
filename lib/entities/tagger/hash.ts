// Hashes of features: 32 bits, well mixed, so that any of the bits can serve as an address.

/** Spreads a number over 32 bits (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Hash of a feature: a template and its value. */
export function feature(template: number, value: number): number {
  return mix(value + Math.imul(template + 1, 0x9e3779b1));
}

/** Combines two values into one number; the order matters. */
export function both(first: number, second: number): number {
  return (Math.imul(first, 0x01000193) ^ second) + Math.imul(second, 0x27d4eb2f);
}
