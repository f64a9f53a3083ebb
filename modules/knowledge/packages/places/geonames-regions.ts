/** ISO 3166-2 codes by GeoNames' first-level codes, for countries where they differ and whose regions make the news. */
const REGIONS: Readonly<Record<string, string>> = {
  AU: '01 ACT|02 NSW|03 NT|04 QLD|05 SA|06 TAS|07 VIC|08 WA',
  CA: '01 AB|02 BC|03 MB|04 NB|05 NL|07 NS|08 ON|09 PE|10 QC|12 YT|13 NT|14 NU',
  DE: '01 BW|02 BY|03 HB|04 HH|05 HE|06 NI|07 NW|08 RP|09 SL|10 SH|11 BB|12 MV|13 SN|14 ST|15 TH|16 BE',
  IN:
    '01 AN|02 AP|03 AS|05 CH|07 DL|09 GJ|10 HR|11 HP|12 JK|13 KL|14 LD|16 MH|17 MN|18 ML|19 KA|20 NL|21 OD|22 PY|' +
    '23 PB|24 RJ|25 TN|26 TR|28 WB|29 SK|30 AR|31 MZ|33 GA|34 BR|35 MP|36 UP|37 CG|38 JH|39 UK|40 TS',
};

/** Countries where GeoNames uses ISO codes. Swiss cantons have the names of their cities, so nothing is in one of them. */
const LETTERED = /^(BE|GB|US)$/;

/** Countries whose regions are known. */
export const WITH_KNOWN_REGION: ReadonlySet<string> = new Set(['BE', 'GB', 'US', ...Object.keys(REGIONS)]);

const tables = new Map(
  Object.entries(REGIONS).map(([country, table]) => [
    country,
    new Map(table.split('|').map(pair => pair.split(' ') as [string, string])),
  ]),
);

/** Second half of a GeoNames region's ISO code; null if unknown. */
export function geonamesRegion(country: string, adminCode: string): string | null {
  const table = tables.get(country);
  if (table) return table.get(adminCode) ?? null;
  return LETTERED.test(country) ? adminCode : null;
}
