import { placeList } from '../describe.ts';
import { base, isPersonName, type ReadRow } from './row.ts';

/** Crimes, pairs and groups: the set has whoever and whatever people look up together with a town. */
const NO_PERSON =
  /^(Disappearance|Murder|Death|Killing|Shooting|Assassination|Kidnapping|Abduction) of |^(Viscount|Team|Ladies of) |(?<! \w\.?) and |\b(Sisters|Brothers|Twins|Quartet|Trio|Band|Boyz|Street|Group|Family)$/;
const GROUP_TITLE = /\((band|group|duo|rock band|company|horse|character)\)$/;
/** Bands that are named like people. */
const BANDS: ReadonlySet<string> = new Set(
  (
    'A Day to Remember|Bullet for My Valentine|Cash Cash|Creedence Clearwater Revival|Cypress Hill|Frijid Pink|' +
    'Green Jellÿ|It Bites|Little Big Town|Patience Worth|Saving Abel|Twenty One Pilots|Van Cleave'
  ).split('|'),
);

export const person: ReadRow = row => {
  const where = /^Person linked to (.+)$/.exec(row.description ?? '')?.[1];
  const views = row.prior ?? 0;
  if (!where || !isPersonName(row.label) || views < FEWEST_VIEWS) return null;
  if (NO_PERSON.test(row.label) || GROUP_TITLE.test(row.wikipedia ?? '') || BANDS.has(row.label)) return null;
  return {
    ...base(row),
    kind: 'person',
    context: `Associated with ${placeList(where.split(', '))}`,
    weight: views >= 300 ? 1 / 4 : views >= 50 ? 1 / 8 : 1 / 16,
  };
};

/** Median page views a day. */
const FEWEST_VIEWS = 5;
