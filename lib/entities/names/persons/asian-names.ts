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

/** Whether the words of a capitalised run, by their keys, are the full name of one person from Vietnam or Myanmar. */
export function isAsianFullName(keys: ArrayLike<number>): boolean {
  const parts = Array.from(keys);
  if (parts.length < 2 || parts.length > 6) return false;
  if (parts.length >= 3 && VIETNAMESE_FIRST.has(parts[0]!) && VIETNAMESE_MIDDLE.has(parts[1]!)) return true;
  const titled = BURMESE_TITLES.has(parts[0]!);
  const named = titled ? parts.slice(1) : parts;
  const known = named.filter(part => BURMESE.has(part)).length;
  return named.length >= (titled ? 2 : 3) && known >= named.length - 1;
}
