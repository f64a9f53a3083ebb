import type { OpenDataRow } from '../../read-open-data.ts';
import { base, isPersonName, type ReadRow } from '../row.ts';
import { athleteOf } from './athlete-names.ts';

/**
 * @param evidence words without which a name means somebody else
 * @param countryOf the country whose names the row has
 */
export const sportsperson =
  (
    evidence: readonly string[],
    write: (row: OpenDataRow) => string | null,
    countryOf: (description: string) => string | undefined = () => undefined,
  ): ReadRow =>
  row => {
    const athlete = athleteOf(row, countryOf(row.description ?? ''));
    const context = athlete && isPersonName(athlete.name) ? write(row) : null;
    return athlete && context
      ? {
          ...base({ ...row, label: athlete.name, aliases: [] }),
          kind: 'person',
          context: athlete.role ? context.replace(NOUN, athlete.role) : context,
          weight: 1 / 16,
          evidence,
        }
      : null;
  };

/** What a context starts with: what the person did in the set's years. */
const NOUN =
  /^(?:Footballer|Racing driver who has taken part in Formula One|Former W?NBA player|Major league baseball player)/;
