/** Groups of parks, masts and the like: their operators are listed elsewhere or never make the news. */
const UNWANTED =
  /^(flags|brands\/(amenity\/(vending_machine|atm|payment_terminal|recycling|social_facility|kindergarten)|advertising|leisure\/playground|man_made))|^transit\/(highway|amenity|aerialway)/;

/** What an item is, first by its English description, then by its path; null if we don't want it. */
export function categoryOf(path: string, description: string): string | null {
  if (UNWANTED.test(path)) return null;
  for (const [pattern, category, where] of BY_DESCRIPTION)
    if (pattern.test(description) && (!where || where.test(path))) return category;
  for (const [pattern, category] of BY_PATH) if (pattern.test(path)) return category;
  return null;
}

const BY_DESCRIPTION: readonly (readonly [RegExp, string | null, RegExp?])[] = [
  [/\bschool (district|board|system|division)\b|\bpublic schools?\b/i, 'School district'],
  [/\buniversity\b(?! town)/i, 'University', /^operators/],
  [/\b(police|sheriff|law enforcement|constabulary|highway patrol)\b/i, 'Police force', /^operators/],
  [
    /\bfire (department|service|brigade|and rescue)|firefight|emergency medical\b/i,
    'Fire service',
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
    'Government body',
    /^operators|^brands\/office\/government/,
  ],
  [/\b(hospital|health care|healthcare|medical)\b/i, 'Health provider'],
  [/\b(airline)\b/i, 'Airline'],
];

const BY_PATH: readonly (readonly [RegExp, string])[] = [
  [/^brands\/amenity\/(fast_food|restaurant|cafe|pub|bar|ice_cream|food_court)/, 'Restaurant chain'],
  [/^brands\/amenity\/(bank|bureau_de_change|money_transfer)/, 'Bank'],
  [/^brands\/amenity\/fuel/, 'Fuel brand'],
  [/^brands\/tourism/, 'Hotel chain'],
  [/^brands\/shop\/(car|motorcycle|truck)$/, 'Car brand'],
  [/^brands\/(shop|amenity\/pharmacy)/, 'Shop chain'],
  [
    /^brands\/office\/government|^operators\/(office\/(government|diplomatic)|amenity\/(courthouse|prison|townhall)|landuse\/military)/,
    'Government body',
  ],
  [/^operators\/amenity\/police/, 'Police force'],
  [/^operators\/amenity\/fire_station|^operators\/emergency/, 'Fire service'],
  [/^operators\/amenity\/(hospital|clinic|doctors)/, 'Health provider'],
  [/^operators\/(power|man_made\/pipeline|pipeline|telecom|office)/, 'Company'],
  [/^(transit|operators\/(route|railway|public_transport))/, 'Transport operator'],
  [/^operators\/(boundary|leisure)/, 'Parks body'],
  [/^operators\/amenity\/(school|university|college|library)/, 'Education body'],
  [/^brands/, 'Company'],
];
