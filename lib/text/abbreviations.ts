import { hashSet } from './hash.ts';

/**
 * Capitalised titles include the dot after them, and never end a sentence. Changing this list changes tokens, which the
 * tagger was trained on.
 */
export const TITLES = hashSet(
  'mr mrs ms mx dr st ste mt ft sen sens rep reps gov govs gen lt col sgt cpl capt cmdr adm maj prof rev hon pres supt vs',
);
/** Other abbreviations that include the dot after them when capitalised. */
export const DOTTED = hashSet(
  'jr sr inc corp ltd co bros no dept univ assn jan feb aug sept oct nov dec ala ariz ark calif colo conn del fla ga ' +
    'ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo',
);
/** Words that start a new sentence if they are capitalised after an abbreviation. */
export const STARTERS = hashSet(
  'the it he she they we you i in on at but and a an this that these his her its their our for as if when after ' +
    'while there some not by with from what who how why more most since until although meanwhile however',
);
