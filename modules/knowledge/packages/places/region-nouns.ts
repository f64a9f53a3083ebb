/** What the regions of a country are called, where it isn't "region". */
const NOUNS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    Province:
      'AF DZ AO AR AM BG KH TD CN CR CU EC GQ GA IR ID KP KR LA MN MZ NP NL PA PG PL CD SL SB ZA LK TH TR VU VN ZM ZW BE CA IE',
    State: 'AT BR DE IN MY MX FM NG SS SD US VE AU',
    County: 'HR HU KE LR LT NO RO SE TW AL',
    Department: 'BJ BO CG CO SV GT HT HN NI PY UY',
    District: 'BS BZ BT BW CI LS LY MW MD MU WS RS SG SR PT CY UG IL',
    Governorate: 'EG IQ JO KW LB OM PS SY TN YE BH',
    Canton: 'CH LU',
    Prefecture: 'JP CF',
    Municipality: 'TL GL QA BQ',
    Division: 'BD TO',
    Parish: 'JM',
    Emirate: 'AE',
    Island: 'KM',
    'Island group': 'KI MH',
    Entity: 'BA',
    Part: 'UM WF FJ SH',
  }).flatMap(([noun, countries]) => countries.split(' ').map(country => [country, noun])),
);

/** What single regions are, by country and name. */
const OWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Autonomous region':
      'CN Ningxia,GR Mount Athos,MD Gagauzia,NI Costa Caribe Norte,NI Costa Caribe Sur,UZ Karakalpakstan',
    'Indigenous region': 'PA Emberá,PA Guna Yala,PA Ngäbe-Buglé,PA Naso Tjër Di',
    'Union territory':
      'IN Andaman and Nicobar Islands,IN Dadra and Nagar Haveli and Daman and Diu,IN Lakshadweep,IN Ladakh,IN Puducherry',
    'Historical region': 'FR Alsace',
    Region: 'BE Brussels-Capital Region,BE Flanders,BE Wallonia,ID Sulawesi,CN Tibet,CN Xinjiang,CN Guangxi',
    'Special municipality': 'CU Isla de la Juventud',
    'Capital district': 'VE Distrito Capital,BR Federal District',
    'Capital territory': 'NG Federal Capital Territory',
    'Island territories': 'VE Dependencias Federales',
    Territory: 'CA Nunavut,CA Yukon,CA Northwest Territories,AU Northern Territory',
    District: 'BA Brčko District',
    City: 'KP Rason',
    Island: 'MU Rodrigues Island,NO Jan Mayen,TT Tobago,DK Bornholm,DK Funen',
    Part: 'SL Western Area',
    'Former region': 'ET Southern Nations, Nationalities and Peoples,PK Federally Administered Tribal Areas',
    'Former province':
      'VN Quang Binh,VN Quang Nam,VN Phu Yen,VN Ninh Thuan,VN Binh Thuan,VN Ba Ria-Vung Tau,VN Binh Duong,VN Binh Phuoc,' +
      'VN Ha Nam,VN Vinh Phuc,VN Dak Nong,VN Hau Giang,VN Long An,VN Binh Dinh,VN Kien Giang,VN Tien Giang,' +
      'VN Thua Thien Hue,AO Cuando Cubango,BI Bubanza,BI Cankuzo,BI Cibitoke,BI Kirundo,BI Karuzi,BI Mwaro,BI Rumonge,' +
      'BI Bujumbura Rural',
  }).flatMap(([noun, places]) => places.split(/,(?=[A-Z]{2} )/).map(place => [place, noun] as const)),
);

/** What the second level of these countries is called. */
const SECOND_LEVEL: Readonly<Record<string, string>> = {
  BE: 'Province of',
  ES: 'Province of',
  FR: 'Department of',
  IE: 'County of',
  IT: 'Province of',
};

/** What British councils govern outside England. */
const BRITISH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Council area in Scotland':
      'Aberdeenshire|Angus|Argyll and Bute|Clackmannanshire|Dumfries and Galloway|East Ayrshire|East Dunbartonshire|' +
      'East Lothian|East Renfrewshire|Falkirk|Fife|Highland|Inverclyde|Midlothian|Moray|Western Isles|North Ayrshire|' +
      'North Lanarkshire|Perth and Kinross|Renfrewshire|Scottish Borders|South Ayrshire|South Lanarkshire|Stirling|' +
      'West Dunbartonshire|West Lothian',
    'District in Northern Ireland':
      'Armagh City, Banbridge and Craigavon|Ards and North Down|Antrim and Newtownabbey|Causeway Coast and Glens|' +
      'Derry and Strabane|Fermanagh and Omagh|Lisburn and Castlereagh|Mid and East Antrim|Mid Ulster|Newry, Mourne and Down',
    'County or county borough in Wales':
      'Isle of Anglesey|Blaenau Gwent|Bridgend|Caerphilly|Carmarthenshire|Ceredigion|Conwy|Denbighshire|Flintshire|' +
      'Gwynedd|Merthyr Tydfil|Monmouthshire|Neath Port Talbot|Pembrokeshire|Powys|Rhondda Cynon Taf|Torfaen|' +
      'Vale of Glamorgan|Wrexham',
  }).flatMap(([noun, names]) => names.split('|').map(name => [name, noun] as const)),
);

const LONDON: ReadonlySet<string> = new Set(
  (
    'Barking and Dagenham|Barnet|Bexley|Brent|Bromley|Camden|Croydon|Ealing|Enfield|Greenwich|Hackney|' +
    'Hammersmith and Fulham|Haringey|Harrow|Havering|Hillingdon|Hounslow|Islington|Kensington and Chelsea|' +
    'Kingston upon Thames|Lambeth|Lewisham|Merton|Newham|Redbridge|Richmond upon Thames|Southwark|Sutton|' +
    'Tower Hamlets|Waltham Forest|Wandsworth|Westminster'
  ).split('|'),
);

/**
 * What a region is, for its context; it ends in "of" if the country has to follow.
 * @param parent ISO code of what it is a part of: a country, or another region
 */
export function regionNoun(name: string, country: string, parent: string): string {
  if (country === 'GB') {
    return LONDON.has(name) ? 'Borough of London' : (BRITISH.get(name) ?? 'County or district in England');
  }
  const own = OWN.get(`${country} ${name}`);
  if (own) return `${own} of`;
  return parent.length > 2 ? (SECOND_LEVEL[country] ?? 'District of') : `${NOUNS[country] ?? 'Region'} of`;
}
