import { language } from '../../../lib/i18n/translate.ts';

/** Creates a formatter once for each language: creating one is slow. */
export function perLanguage<Format>(make: (language: string) => Format): () => Format {
  const made = new Map<string, Format>();
  return () => {
    const format = made.get(language()) ?? make(language());
    made.set(language(), format);
    return format;
  };
}
