import { webAddress } from '../../text/addresses/web-address.ts';

/**
 * The picture's address if its licence is free. Wikimedia Commons accepts only free pictures; each Wikipedia also has
 * logos and film stills of its own, which only its own articles may use.
 * https://commons.wikimedia.org/wiki/Commons:Licensing
 */
export function freePicture(address: string): string | undefined {
  const web = webAddress(address);
  return web && new URL(web).pathname.startsWith('/wikipedia/commons/') ? web : undefined;
}
