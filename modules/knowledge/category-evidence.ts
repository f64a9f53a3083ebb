/** Evidence for guarded names, by category. */
const EVIDENCE: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(Shop|Supermarket|Convenience|Pharmacy|Charity|Jeweller|Optician)/,
    ['store', 'stores', 'retailer', 'shoppers'],
  ],
  [/^(Fashion|Watch|Cosmetics)/, ['brand', 'store', 'stores', 'fashion']],
  [/^Restaurant/, ['restaurant', 'restaurants', 'menu', 'diners']],
  [/^(Bank|Credit union|Lender)/, ['bank', 'lender', 'banking']],
  [/^Hotel/, ['hotel', 'hotels']],
  [/^(Car|Vehicle) brand/, ['car', 'cars', 'carmaker', 'vehicles']],
  [/^(Fuel|Energy)/, ['gas station', 'petrol', 'fuel', 'oil', 'electricity', 'energy']],
  [/^Transport/, ['bus', 'train', 'trains', 'transit']],
  [/^(Government|Parks|Conservation|Education|School|Public library)/, ['agency', 'officials']],
  [
    /^(Company|Health|Airline|Estate|Law firm|Gym|Cinema|Funeral|Travel|Betting|Telecom|Insurance|Data|Car re)/,
    ['company', 'customers', 'shares'],
  ],
  [/\bpodcast\b/i, ['podcast', 'podcasts', 'episode', 'listeners']],
  [/\b(?:film|movie)\b/i, ['film', 'movie', 'films', 'director']],
  [/\bmanga\b/i, ['manga', 'anime', 'Japanese']],
  [/^(?:Video game|Game engine)\b/, ['video game', 'gamers', 'PlayStation', 'Xbox']],
  [/^Board game\b/, ['board game', 'tabletop', 'board games']],
  [/\bmusical\b/i, ['musical', 'Broadway', 'West End', 'theatre']],
  [
    /\b(?:TV|television|telenovela|sitcom|soap opera|miniseries|series)\b/i,
    ['TV', 'episode', 'television', 'TV series'],
  ],
  [/\balbum\b/i, ['album', 'albums', 'singer', 'songs']],
  [/\b(?:book|novel|story|poem)\b/i, ['novel', 'book', 'author', 'novelist']],
  [/^Painting\b/, ['painting', 'museum', 'painter', 'gallery']],
  [/\b(?:sculpture|statue|monument)\b/i, ['sculpture', 'statue', 'museum', 'artist']],
  [/^(?:Play|Opera)\b/, ['theatre', 'playwright', 'stage', 'opera']],
  [/\b(?:song|hymn|anthem|carol|rhyme)\b/i, ['song', 'sang', 'sung', 'singing']],
  [/\baircraft\b/i, ['aircraft', 'plane', 'jet', 'pilot']],
  [/\b(?:tank|missile|rifle|gun|pistol|armou?red|vehicle)\b/i, ['missile', 'tank', 'army', 'military']],
  [/\bapp\b/i, ['app', 'apps', 'users', 'smartphone']],
  [/\b(?:website|online|social networking|web browser)\b/i, ['website', 'users', 'online', 'internet']],
  [/\b(?:operating system|software|program|programming)\b/i, ['software', 'computer', 'developers', 'Linux']],
  [/\b(?:Car model|automobile|car brand)\b/i, ['car', 'cars', 'carmaker', 'vehicle']],
  [/^Typeface\b/, ['typeface', 'font', 'fonts']],
  [/^Writing system\b/, ['script', 'alphabet', 'writing']],
  [/\bdynasty\b/i, ['dynasty', 'emperor', 'dynasties', 'historian']],
  [/^Archaeological\b/, ['archaeologists', 'archaeology', 'excavation']],
  [/^Space mission\b/, ['spacecraft', 'NASA', 'orbit', 'astronauts']],
  [/\bbrand\b/i, ['brand', 'drink', 'maker', 'bottles']],
  [
    /\b(?:chain|company|maker|group|retailer|carrier|operator)\b/i,
    ['company', 'customers', 'shares', 'brand'],
  ],
];

/** Evidence for guarded names of what nothing else is said about: any other bearer of the name may have it, too. */
const LAST_EVIDENCE: typeof EVIDENCE = [
  [/\b(?:band|duo|singer)\b/i, ['album', 'band', 'singer', 'tour']],
  [/\blabel\b/i, ['album', 'albums', 'label', 'singer']],
  [/\b(?:newspaper|magazine)\b/i, ['newspaper', 'magazine', 'editor', 'journalists']],
  [/\bradio station\b/i, ['radio', 'station', 'listeners', 'broadcast']],
  [/\bairline\b/i, ['airline', 'airlines', 'flights', 'passengers']],
  [
    /\b(?:non-profit|fraternal|youth|veterans|missionary)\b/i,
    ['charity', 'nonprofit', 'volunteers', 'donors'],
  ],
  [/\bcourt\b/i, ['court', 'judge', 'lawsuit', 'ruling']],
  [/\bhistorical state\b/i, ['ancient', 'century', 'emperor', 'historian']],
  [/\bcolony\b/i, ['colony', 'colonial', 'century', 'historian']],
  [/\b(?:rail line|transit)\b/i, ['trains', 'passengers', 'station', 'commuters']],
  [/\bstadium\b/i, ['stadium', 'fans', 'match', 'arena']],
  [/\b(?:museum|gallery)\b/i, ['museum', 'exhibition', 'visitors', 'curator']],
  [/\b(?:castle|palace|church|chapel)\b/i, ['castle', 'church', 'visitors', 'tourists']],
  [/\b(?:skyscraper|building|structure)\b/i, ['building', 'tower', 'skyscraper', 'architect']],
  [/\b(?:school|college|education)\b/i, ['school', 'students', 'college', 'alumni']],
  [/\brugby\b/i, ['rugby', 'match', 'coach', 'season']],
  [/\b(?:drink|cereal)\b/i, ['drink', 'drinks', 'cereal', 'brand']],
  [/\bphone\b/i, ['phone', 'phones', 'smartphone', 'smartphones']],
  [/\b(?:war|battle)\b/i, ['war', 'battle', 'century', 'historian']],
  [/\bdark web\b/i, ['dark web', 'bitcoin', 'website', 'drugs']],
  [/\b(?:insurer|bank)\b/i, ['insurer', 'bank', 'insurance', 'customers']],
  [
    /\b(?:cooperative|dealer|roaster|manufacturer|conglomerate)\b/i,
    ['company', 'customers', 'stores', 'brand'],
  ],
  [/\bgame developer\b/i, ['video game', 'games', 'studio', 'gamers']],
  [
    /\b(?:French department|department (?:in|of) France)\b/i,
    ['department', 'France', 'prefect', 'prefecture'],
  ],
  [/\bdepartment\b/i, ['department', 'municipality', 'governor']],
  [/\b(?:spaceship|shuttle)\b/i, ['NASA', 'shuttle', 'orbit', 'astronauts']],
  [/\bship\b/i, ['ship', 'vessel', 'crew', 'sailors']],
];

/** Words about what a category is, that tell a guarded name of it from its namesakes; none if nothing is known about it. */
export function evidenceOf(category: string): readonly string[] {
  return EVIDENCE.find(([pattern]) => pattern.test(category))?.[1] ?? [];
}

/** What is left for a guarded name that has no other evidence and would never link. */
export function lastEvidenceOf(category: string): readonly string[] {
  return LAST_EVIDENCE.find(([pattern]) => pattern.test(category))?.[1] ?? [];
}
