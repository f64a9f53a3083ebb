import { webAddress } from '../web-address.ts';

/**
 * The address of a picture that may be shown anywhere: one of Wikimedia Commons, which takes free ones only. Wikipedias
 * keep logos and film stills beside them, by rules that hold for their own articles alone.
 * https://commons.wikimedia.org/wiki/Commons:Licensing
 */
export function freePicture(address: string): string | undefined {
  const web = webAddress(address);
  return web && new URL(web).pathname.startsWith('/wikipedia/commons/') ? web : undefined;
}
