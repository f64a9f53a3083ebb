import { hashSet } from '../../../text/hash.ts';

// Names of three to five parts that the tagger has seen too few of.

/** Vietnamese family names, without accents. */
const VIETNAMESE_FIRST = hashSet(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh doan mai truong luong luu dao cao chau lam quach thai vuong tang la',
);
/** Second parts that nearly every Vietnamese full name has, or one of these given names. */
const VIETNAMESE_MIDDLE = hashSet(
  'thi van duc huu minh quang ngoc xuan thanh dinh cong kim hong thuy bich anh tuan hung dung phuong hoang trong viet bao gia nhu my quoc tien duy khac dang trung',
);
/** Parts of Burmese names; the first are titles. */
const BURMESE_TITLES = hashSet('u daw ko ma maung saw sai naw nai nang');
const BURMESE = hashSet(
  'aung kyaw myint win htun tun khin san wai hlaing min zaw thein nyunt swe tin moe soe nay thu htet naing oo lwin phyo ' +
    'ye maung thant sein shwe than mya su yin hla wah aye zin nwe khaing htay myo thura zeya nyein chan wint mon htoo ' +
    'zarni yan lin thiha kyi thaung hmu bo ba pe nyo ohn thi thiri phyu',
);

/**
 * Whether a capitalised run is the full name of one person from Vietnam or Myanmar.
 * @param keys of a text's tokens
 * @param end of the run, exclusive
 */
export function isAsianFullName(keys: ArrayLike<number>, first = 0, end = keys.length): boolean {
  const length = end - first;
  if (length < 2 || length > 6) return false;
  if (length >= 3 && VIETNAMESE_FIRST.has(keys[first]!) && VIETNAMESE_MIDDLE.has(keys[first + 1]!))
    return true;
  const titled = BURMESE_TITLES.has(keys[first]!);
  const from = titled ? first + 1 : first;
  let unknown = 0;
  for (let at = from; at < end; at++) if (!BURMESE.has(keys[at]!)) unknown++;
  return end - from >= (titled ? 2 : 3) && unknown <= 1;
}
