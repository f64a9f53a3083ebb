import type { ListedFeed } from '../../model/coverage/coverage-status.ts';
import { typedAddress } from '../../text/addresses/typed-address.ts';
import { hostOf } from '../../text/addresses/web-address.ts';

/**
 * A feed that the reader adds by hand.
 * @param name empty to use the host's name
 * @returns null if what was typed isn't a web address
 */
export function typedFeed(typed: string, name: string): ListedFeed | null {
  const address = typedAddress(typed);
  return address === null ? null : { address, name: name.trim() || hostOf(address).replace(/^www\./, '') };
}
