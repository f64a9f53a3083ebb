import browser from 'webextension-polyfill';

/**
 * The bytes of a file that ships with the extension.
 * @throws Error naming the file where it is missing
 */
export async function shippedFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the extension`);
  return response.arrayBuffer();
}
