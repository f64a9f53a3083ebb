/**
 * Writes into the lines of the catalogue which feeds were fetched, and when. All other lines stay as they are.
 * @param fetched ids of outlets
 * @param day `YYYY-MM-DD`
 */
export function writeDates(catalogue: string, fetched: ReadonlySet<string>, day: string): string {
  return catalogue
    .split('\n')
    .map(line => {
      const id = /^\{"id": "([^"]+)"/.exec(line)?.[1];
      if (id === undefined || !fetched.has(id)) return line;
      return line
        .replace(/"checked": "[^"]*"/, '"checked": "fetched"')
        .replace(/"asOf": "[^"]*"/, `"asOf": "${day}"`);
    })
    .join('\n');
}
