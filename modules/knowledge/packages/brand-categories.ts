import type { Category } from '../../../lib/knowledge/record.ts';

/** Groups whose items are parks, masts and the like: their operators are named elsewhere, or not in the news at all. */
const UNWANTED =
  /^(flags|brands\/(amenity\/(vending_machine|atm|payment_terminal|recycling|social_facility|kindergarten)|advertising|leisure\/playground|man_made))|^transit\/(highway|amenity|aerialway)/;

/** What an item is, first by its English description, then by its path; null where it is not wanted. */
export function categoryOf(path: string, description: string): Category | null {
  if (UNWANTED.test(path)) return null;
  for (const [pattern, category, where] of BY_DESCRIPTION)
    if (pattern.test(description) && (!where || where.test(path))) return category;
  for (const [pattern, category] of BY_PATH) if (pattern.test(path)) return category;
  return null;
}

const BY_DESCRIPTION: readonly (readonly [RegExp, Category | null, RegExp?])[] = [
  [/\bschool (district|board|system|division)\b|\bpublic schools?\b/i, 'School district in'],
  [/\buniversity\b(?! town)/i, 'University in', /^operators/],
  [/\b(police|sheriff|law enforcement|constabulary|highway patrol)\b/i, 'Police force in', /^operators/],
  [
    /\bfire (department|service|brigade|and rescue)|firefight|emergency medical\b/i,
    'Fire service in',
    /^operators/,
  ],
  [
    /\b(municipality|commune|city|town|village|county|district|province|parish|island|country|state|borough|region|canton|territory) (in|of|with)\b|^(municipality|city|town|county)\b/i,
    null,
  ],
  [
    /\b(flag|church building|building|park|mountain|protected area|human settlement|disambiguation|family name)\b/i,
    null,
  ],
  [
    /\b(ministry|government|department|agency|authority|regulator|commission|council|public body|armed forces|army|navy|air force)\b(?! store)/i,
    'Government body in',
    /^operators|^brands\/office\/government/,
  ],
  [/\b(hospital|health care|healthcare|medical)\b/i, 'Health provider in'],
  [/\b(airline)\b/i, 'Airline in'],
];

const BY_PATH: readonly (readonly [RegExp, Category])[] = [
  [/^brands\/amenity\/(fast_food|restaurant|cafe|pub|bar|ice_cream|food_court)/, 'Restaurant chain in'],
  [/^brands\/amenity\/(bank|bureau_de_change|money_transfer)/, 'Bank in'],
  [/^brands\/amenity\/fuel/, 'Fuel brand in'],
  [/^brands\/tourism/, 'Hotel chain in'],
  [/^brands\/shop\/(car|motorcycle|truck)$/, 'Car brand in'],
  [/^brands\/(shop|amenity\/pharmacy)/, 'Shop chain in'],
  [
    /^brands\/office\/government|^operators\/(office\/(government|diplomatic)|amenity\/(courthouse|prison|townhall)|landuse\/military)/,
    'Government body in',
  ],
  [/^operators\/amenity\/police/, 'Police force in'],
  [/^operators\/amenity\/fire_station|^operators\/emergency/, 'Fire service in'],
  [/^operators\/amenity\/(hospital|clinic|doctors)/, 'Health provider in'],
  [/^operators\/(power|man_made\/pipeline|pipeline|telecom|office)/, 'Company in'],
  [/^(transit|operators\/(route|railway|public_transport))/, 'Transport operator in'],
  [/^operators\/(boundary|leisure)/, 'Parks body in'],
  [/^operators\/amenity\/(school|university|college|library)/, 'Education body in'],
  [/^brands/, 'Company in'],
];
