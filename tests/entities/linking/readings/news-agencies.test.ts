import { expect, it } from 'vitest';
import { readNames } from '../../read-names.ts';

const BODY =
  ' A bridge near the town was closed for a week after an inspection found cracks in two of its piers, and drivers were told to ' +
  'take the old road along the river until engineers have looked at the rest. The mayor said that nobody was in danger at any time, ' +
  'and that the work would be paid for by the county. Shops on the square complained about lost trade.';

it('knows the agency of a dateline by its initials', () => {
  expect(readNames(`TOLEDO (AP) —${BODY}`)).toContain('AP → Associated Press');
});

it('takes no initials of what the text names for one', () => {
  expect(readNames(`The Alpine Party (AP) — the smaller of two — met.${BODY}`)).not.toContain(
    'AP → Associated Press',
  );
});
