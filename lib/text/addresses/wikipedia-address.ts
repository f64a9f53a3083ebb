/** Address of a Wikipedia article, in English unless another language's code is given. */
export function wikipediaAddress(title: string, language = 'en'): string {
  return `https://${language}.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_')).replaceAll('%3A', ':')}`;
}
