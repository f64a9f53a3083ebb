/** An outlet's name without that of one of its feeds: "The New York Times" of "The New York Times: World". */
export function ownName(name: string): string {
  return name.split(': ', 1)[0]!;
}
