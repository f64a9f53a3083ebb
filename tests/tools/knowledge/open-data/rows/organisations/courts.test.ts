import { expect, it } from 'vitest';
import { court } from '../../../../../../tools/knowledge/open-data/rows/organisations/courts.ts';

it.each([
  ['Ohio', 'The Ohio Court of Claims', 'Ohio Court of Claims'],
  ['Iowa', 'Supreme Court Of Iowa', 'Iowa Supreme Court'],
  ['Montana', 'Water Court of the State of Montana', 'Montana Water Court'],
  ['New York', 'New York Family Court, Erie County', 'Erie County Family Court'],
  ['New York', 'New York Supreme Court, Cayuga', 'Cayuga County Supreme Court'],
  [
    'Florida',
    'Circuit Court of the 10th Judicial Circuit of Florida, Polk County',
    'Polk County Circuit Court',
  ],
  ['Ohio', 'Court of Appeals of Ohio, Ninth District', 'Ohio Ninth District Court of Appeals'],
  ['Ohio', 'Zork County Court of Common Pleas', 'Zork County Court of Common Pleas'],
  ['Ohio', 'Zork Nation Tribal Court', 'Zork Nation Tribal Court'],
])('in %s, %s is called %s', (state, label, name) => {
  expect(court({ id: 'x', label, description: `US court, ${state}` })?.name).toBe(name);
});

it.each([
  ['Ohio', 'Ohio Attorney General Reports'],
  ['Ohio', 'Ohio Court of Nisi Prius'],
  ['Ohio', 'Court of Appeals of Ohio, Ninth District, Wayne County'],
  ['Ohio', 'Zork County Circuit Court'],
  ['Ohio', 'United States District Court for the District of Ohio'],
  ['Maryland', 'Court of Appeals of Maryland'],
  ['Michigan', 'Circuit Court of the 37th Circuit of Michigan'],
  ['Virginia', 'Virginia Beach County Circuit Court'],
])('in %s, %s is no court that newspapers name', (state, label) => {
  expect(court({ id: 'x', label, description: `US court, ${state}` })).toBeNull();
});

it('has the short form of a federal court as an alias, and its state as evidence for a county’s', () => {
  const label = 'United States District Court for the District of Idaho';
  const federal = court({ id: 'x', label, description: 'US court, Idaho' });
  expect(federal?.context).toBe('Federal court in Idaho');
  expect(federal?.aliases).toEqual(['U.S. District Court for the District of Idaho']);
  const county = court({ id: 'x', label: 'Erie County Probate Court', description: 'US court, Ohio' });
  expect(county?.evidence).toEqual(['Ohio']);
});
