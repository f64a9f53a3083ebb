import { declaredType } from './declared-type.ts';

/** What a page is by its address, its editor and what it declares. */
export function pageKind(document: Document): 'article' | 'other' | 'unknown' {
  return isFrontPage(document) || document.designMode === 'on' ? 'other' : declaredType(document);
}

const FRONT_PATH = /^\/?(?:index\.\w+|home|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;

function isFrontPage(document: Document): boolean {
  const declared = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const path = pathOf(document.location?.href) ?? pathOf(declared);
  return path !== undefined && FRONT_PATH.test(path);
}

/** The path of a web address; undefined for anything else, such as a saved file. */
function pathOf(address: string | null | undefined): string | undefined {
  return /^https?:\/\/[^/?#]+([^?#]*)/i.exec(address ?? '')?.[1];
}
