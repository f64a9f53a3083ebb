/** Forms of address, which say nothing about a person's role; folded. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor rev sir dame lord lady'.split(' '),
);
