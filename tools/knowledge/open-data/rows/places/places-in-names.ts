import { countries } from '../../../../../modules/knowledge/packages/places/countries.ts';
import { STATES } from '../../../../../modules/knowledge/packages/places/us-states.ts';
import { printedPlaces } from './place-name.ts';

/** Countries, their people and American states, as names of bodies have them. */
const LARGE = new RegExp(
  `\\b(?:${[
    ...countries().kept.flatMap(({ name, demonyms = [] }) => [name, ...demonyms]),
    ...Object.values(STATES),
  ]
    .map(name => name.replace(/[.()]/g, '\\$&'))
    .join('|')})\\b`,
);

/**
 * Whether a name says whose body it is: "Japan Trucking Association", "Shanghai Customs College".
 * @param description of the body, which ends with its place
 */
export function namesItsPlace(name: string, description: string): boolean {
  const places = printedPlaces(/ in (.+)$/.exec(description)?.[1] ?? '');
  return LARGE.test(name) || places.some(place => place.length > 3 && name.includes(place));
}
