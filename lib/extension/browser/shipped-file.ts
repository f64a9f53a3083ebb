import browser from 'webextension-polyfill';

/**
 * Reads a file that ships with the extension.
 * @throws Error naming the file if it is missing
 */
export async function shippedFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the extension`);
  return response.arrayBuffer();
}
