/** Groups of parks, masts and the like: their operators are listed elsewhere or never make the news. */
const UNWANTED =
  /^(flags|operators\/(emergency\/(phone|siren)|leisure\/pitch)|brands\/(amenity\/(vending_machine|atm|payment_terminal|recycling|social_facility|kindergarten)|advertising|leisure\/playground|man_made))|^transit\/(highway|amenity|aerialway)/;

/** Names of operators that tell more than their descriptions: councils run schools, parks and libraries. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [
    /\b(Council|Municipal Corporation|Municipality|County Government|Government of \p{Lu}\p{L}+.*)$|^(City|Town|County|Government|Municipality|Council) of /u,
    'Government body',
  ],
  [/\bPolice\b/, 'Police force'],
  [/\bDepartment of Transport(ation)?\b/, 'Government body'],
  [/\b(School District|(Public|County|City) Schools|School Board)\b/, 'School district'],
  [/\b(Library|Libraries)\b/, 'Public library'],
  [/\bUniversity\b/, 'University'],
];

/**
 * What an item is, first by its name and English description, then by its path; null if we don't want it.
 * @param path of the item's group, such as "brands/shop/clothes"
 */
export function categoryOf(path: string, description: string, name = ''): string | null {
  if (UNWANTED.test(path)) return null;
  const known = BY_DESCRIPTION.find(
    ([pattern, , where]) => pattern.test(description) && (!where || where.test(path)),
  );
  if (known?.[1] === null) return null;
  const named = OPERATOR.test(path) && BY_NAME.find(([pattern]) => pattern.test(name));
  if (named) return named[1];
  if (known) return known[1];
  const goods = /^brands\/shop\/(.+)$/.exec(path)?.[1] ?? '';
  const found = [
    ...BY_GOODS.filter(([pattern]) => pattern.test(goods)),
    ...BY_PATH.filter(([pattern]) => pattern.test(path)),
  ];
  return found[0]?.[1] ?? null;
}

const OPERATOR = /^(operators|transit)/;
const SHOP = /^brands\/shop/;
const ENERGY =
  /^operators\/(power|pipeline|man_made\/pipeline|route\/power)|^brands\/amenity\/(fuel|charging)/;
const OFFICE = /^operators|^brands\/office\/government/;

/** A pattern of the description, the category it shows, and the paths where it does. */
const BY_DESCRIPTION: readonly (readonly [RegExp, string | null, RegExp?])[] = [
  [/\bschool (district|board|system|division)\b|\bpublic schools?\b/i, 'School district'],
  [/\bmulti[- ]academy[- ]trust|academy trust\b/i, 'Group of schools'],
  [/\blibrar(y|ies)\b/i, 'Public library', /library/],
  [/\buniversity\b(?! town)/i, 'University', OPERATOR],
  [/\bcollege\b(?! town)/i, 'College', OPERATOR],
  [/\b(police|sheriff|law enforcement|constabulary|highway patrol)\b/i, 'Police force', OPERATOR],
  [/\bambulance\b/i, 'Ambulance service', OPERATOR],
  [/\b(coastguard|life ?saving|(marine|water|sea) (search and )?rescue)\b/i, 'Rescue service', OPERATOR],
  [/\bfire (department|service|brigade|and rescue)|firefight|emergency medical\b/i, 'Fire service', OPERATOR],
  [
    /\b(municipality|commune|city|town|township|village|county|district|province|parish|island|country|state|borough|region|canton|territory|precinct) (in|of|with|near)\b|^(municipality|city|town|county)\b/i,
    null,
  ],
  [
    /\b(flag|church building|building|park|mountain|protected area|human settlement|disambiguation|family name|neighbou?rhood|community in|overview)\b/i,
    null,
  ],
  [/^(capital|country|seat|special ward)\b/i, null],
  [/\bpolitical party\b/i, 'Political party'],
  [/\bschool in\b/i, 'School', OPERATOR],
  [/\bcharit|\bnon-?profit|\bhospice\b/i, 'Charity', /^brands\/shop\/charity$/],
  [/\b(arch)?diocese\b|\bchurch\b/i, 'Church body', OPERATOR],
  [
    /\b(ministry|government|department|agency|authority|regulator|commission|council|public body|(administrative|governing) body|municipal corporation|armed forces|army|navy|air force)\b(?! store)/i,
    'Government body',
    OFFICE,
  ],
  [
    /\b(land trust|conservancy|conservation|charit(y|able)|non-?profit|not-for-profit)\b/i,
    'Non-profit organisation',
    OPERATOR,
  ],
  [/\b(hospital|health care|healthcare|medical)\b/i, 'Health provider'],
  [/\b(airline)\b/i, 'Airline'],
  [/\bcredit union\b/i, 'Credit union'],
  [
    /\b(tele-?communications?|telecom|mobile (phone|network)|wireless|internet service)\b/i,
    'Telecommunications company',
  ],
  [/\bdata ?cent(er|re)s?\b/i, 'Data centre company'],
  [
    /\b(energy|electric\w*|power|utilit(y|ies)|gas|oil|petroleum|solar|wind|pipelines?)\b(?! stations?)/i,
    'Energy company',
    ENERGY,
  ],
  [/\binsur(ance|er)\b/i, 'Insurance company', /^brands\/office/],
  [/\breal estate\b|\bestate agen/i, 'Estate agency', /^brands/],
  [/\blaw firm\b/i, 'Law firm'],
  [
    /\b(retailer|dealer|dealership|sells?|rental)\b/i,
    'Company',
    /^brands\/shop\/(car|motorcycle|truck|tractor)$/,
  ],
  [
    /\b(automaker|car(maker| manufacturer| brand| company)?|automobile (maker|manufacturer|brand|marque))$|^car (brand|maker)/i,
    'Car brand',
    /^brands\/shop\/(car|motorcycle|truck|tyres)/,
  ],
  [
    /\b(dealer|dealers|rental|rentals|distribut(ion|or)|manufacturer|producer|supplier|laborator(y|ies)|conglomerate)\b(?!.*\b(retail|shop|store|chain))/i,
    'Company',
    SHOP,
  ],
];

/** Shops by what they sell. The rest are "shop chains" only if their description doesn't say something else. */
const BY_GOODS: readonly (readonly [RegExp, string])[] = [
  [/^(supermarket|wholesale|grocery)$/, 'Supermarket chain'],
  [/^convenience$/, 'Convenience store chain'],
  [/^(clothes|shoes|bag|fashion_accessories|boutique|fashion|leather)$/, 'Fashion brand'],
  [/^(chemist)$/, 'Pharmacy chain'],
  [/^(jewelry)$/, 'Jeweller'],
  [/^(watches)$/, 'Watch brand'],
  [/^(cosmetics|perfumery)$/, 'Cosmetics brand'],
  [/^(mobile_phone|telecommunication)$/, 'Telecommunications company'],
  [/^(optician)$/, 'Optician'],
  [/^(bookmaker|lottery)$/, 'Betting company'],
  [/^(money_lender|pawnbroker)$/, 'Lender'],
  [/^(travel_agency)$/, 'Travel company'],
  [/^(funeral_directors)$/, 'Funeral company'],
  [/^(charity)$/, 'Charity shops'],
  [/^(car)$/, 'Car brand'],
  [/^(motorcycle|truck|tractor|truck_repair|tractor_repair)$/, 'Vehicle brand'],
  [/^(car_repair)$/, 'Car repair chain'],
  [
    /^(tyres|trade|plant_hire|tool_hire|rental|storage_rental|hairdresser|beauty|massage|laundry|dry_cleaning|copyshop|tattoo|paint|gas|dairy|electrical|hifi|vacuum_cleaner|hearing_aids|mall|agrarian|hairdresser_supply|kitchen)$/,
    'Company',
  ],
];

const BY_PATH: readonly (readonly [RegExp, string])[] = [
  [/^brands\/amenity\/(fast_food|restaurant|cafe|pub|bar|ice_cream|food_court)/, 'Restaurant chain'],
  [/^brands\/amenity\/(bank|bureau_de_change|money_transfer)/, 'Bank'],
  [/^brands\/amenity\/fuel/, 'Fuel brand'],
  [/^brands\/amenity\/cinema/, 'Cinema chain'],
  [/^brands\/amenity\/pharmacy/, 'Pharmacy chain'],
  [/^brands\/amenity\/car_rental/, 'Car rental company'],
  [/^brands\/leisure\/fitness_centre/, 'Gym chain'],
  [/^brands\/office\/estate_agent/, 'Estate agency'],
  [/^brands\/office\/insurance/, 'Insurance company'],
  [/^brands\/tourism\/(hotel|motel|hostel|apartment)/, 'Hotel chain'],
  [/^brands\/shop/, 'Shop chain'],
  [
    /^brands\/office\/government|^operators\/(office\/(government|diplomatic)|amenity\/(courthouse|prison|townhall)|landuse\/military)/,
    'Government body',
  ],
  [/^operators\/amenity\/police/, 'Police force'],
  [/^operators\/amenity\/fire_station/, 'Fire service'],
  [/^operators\/emergency/, 'Emergency service'],
  [/^operators\/amenity\/(hospital|clinic|doctors)/, 'Health provider'],
  [/^operators\/(power|man_made\/pipeline|pipeline|telecom|office|route\/power)/, 'Company'],
  [/^(transit|operators\/(route|railway|public_transport))/, 'Transport operator'],
  [/^operators\/boundary/, 'Conservation body'],
  [/^operators\/leisure/, 'Parks body'],
  [/^operators\/amenity\/(school|university|college|library)/, 'Education body'],
  [/^brands/, 'Company'],
];
