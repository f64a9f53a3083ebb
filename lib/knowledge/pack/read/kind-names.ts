import { KINDS, type Kind } from '../../../model/kind.ts';

/** What people call each kind in their own lists, singular; in English and in the interface's other languages. */
const SYNONYMS: Readonly<Record<Kind, string>> = {
  person: 'people human individual persona personne politician man woman شخص شخصية أشخاص',
  organization:
    'organisation org company business firm corporation agency authority institution institute university school hospital bank ' +
    'party club team union ngo charity association council committee court ministry department government body media outlet ' +
    'newspaper organización organisation unternehmen firma empresa entreprise منظمة مؤسسة شركة هيئة حزب',
  place:
    'location city town village country state region county district area river mountain building ort lieu lugar مكان مدينة بلد',
  product:
    'model software app application device vehicle drug service technology produkt produit producto منتج',
  law: 'act bill statute treaty regulation directive agreement gesetz loi ley قانون',
  event: 'war battle conflict election tournament summit disaster festival ereignis événement evento حدث',
  work: 'book film movie song album series show game painting werk œuvre obra عمل كتاب فيلم',
  group: 'nationality religion gruppe groupe grupo مجموعة جماعة',
};

const BY_NAME = new Map<string, Kind>(
  KINDS.flatMap(kind => [kind, ...SYNONYMS[kind].split(' ')].map(name => [name, kind] as const)),
);

/** The kind that a word means, in any case and in the singular or plural: "Person", "organisations", "Company". */
export function kindCalled(name: string): Kind | undefined {
  const words = name.trim().toLowerCase().split(/\s+/);
  // "political party", "AI model": the last word says what it is.
  const last = words.at(-1)!;
  return (
    BY_NAME.get(last) ??
    BY_NAME.get(last.replace(/s$/, '')) ??
    BY_NAME.get(last.replace(/ies$/, 'y')) ??
    BY_NAME.get(last.replace(/es$/, ''))
  );
}
