import { plainName } from '../plain-name.ts';

/** What newspapers call regions whose ISO 3166-2 name is a transliteration. */
const EXONYMS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'CN-GX Guangxi|CN-NM Inner Mongolia|CN-NX Ningxia|CN-XJ Xinjiang|CN-XZ Tibet|SA-01 Riyadh|SA-02 Mecca Region|' +
    'SA-03 Medina Province|SA-04 Eastern Province|SA-08 Northern Borders|AE-AZ Abu Dhabi|AE-DU Dubai|EG-C Cairo|' +
    'EG-ALX Alexandria|EG-GZ Giza|EG-JS South Sinai|EG-SIN North Sinai|IQ-BG Baghdad|IQ-BA Basra|IQ-NI Nineveh|' +
    'IQ-AR Erbil|IQ-SU Sulaymaniyah|SY-HL Aleppo|SY-DI Damascus|SY-HI Homs|SY-ID Idlib|SY-DR Daraa|SY-SU Sweida|' +
    'SY-LA Latakia|SY-TA Tartus|SY-DY Deir ez-Zor|SY-RA Raqqa|SY-HA Hasakah|YE-AD Aden|YE-SN Sanaa|YE-HU Hodeidah'
  )
    .split('|')
    .map(pair => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

const TYPE_WORDS =
  /\s(SAR|Zhuangzu|Huizu|Sheng|Shi|Zizhiqu|Respublika|oblast['’]?|oblysy|obl\.|okrug|županija|vilayeti|viloyati|shahri|marz|aimag|megye|kraj|rajono?|qarku?|rajon|apskritis|ili|vilayet|wilaya|Region|Province)$/i;

/** ISO's name without what only a registry needs: region types, sort order, remarks, second languages. */
export function newspaperName(printed: string, code: string): string {
  const country = code.slice(0, 2);
  const exonym = EXONYMS[code];
  if (exonym) return exonym;
  let name = printed
    .replace(/\s*\([^)]*\)|\*|\/\//g, '')
    .split(/\s*[/[]/)[0]!
    .split(', ')[0]!;
  name = name.replace(TYPE_WORDS, '').replace(/(?<=.{3})-(do|gun)$/, '');
  return plainName(country === 'JP' ? hepburn(name) : name, country);
}

/** ISO 3166-2 spells Japanese names in Kunrei; newspapers use Hepburn. */
function hepburn(name: string): string {
  const sounds: Record<string, string> = { si: 'shi', ti: 'chi', tu: 'tsu', zi: 'ji' };
  return name
    .replace(/si|ti|tu|zi/gi, sound => cased(sounds[sound.toLowerCase()]!, sound))
    .replace(/(?<![sc])hu/gi, sound => cased('fu', sound));
}

function cased(word: string, like: string): string {
  return like[0] === like[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/**
 * Names "Kurskaya oblast'" and "Kharkivska oblast" in English, after their city.
 * @returns names, the most usual first; null if no city fits; undefined if the name isn't such an adjective
 */
export function slavicRegion(
  printed: string,
  cities: ReadonlySet<string> | undefined,
): string[] | null | undefined {
  const adjective = /^(\S+?)(?:s?kiy Kray|s?kaya oblast['’]?|s?ka oblast|avtonomnyy okrug)$/i.exec(printed);
  if (!adjective)
    return /s?k(aya|iy|a)$|Avtonomn|Respublika Krym/.test(printed.split(',')[0]!) ? null : undefined;
  const kind = /kray$/i.test(printed) ? 'Krai' : 'Oblast';
  const stem = adjective[1]!;
  const city = ['', 'a', 'sk', 'k', 'y', 'sa', 'yn']
    .map(ending => stem + ending)
    .find(name => cities?.has(name));
  return city ? [`${city} region`, `${city} ${kind}`, `${city} ${kind.toLowerCase()}`] : null;
}
