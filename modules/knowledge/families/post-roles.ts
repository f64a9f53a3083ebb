/** What holders of a role do, if it is the same everywhere; {a} is the country's adjective, {of} its name after "of". */
export const ROLES: Readonly<Record<string, string>> = {
  president: 'Head of state of {of}',
  'prime minister': 'Head of government of {of}',
  king: 'Monarch of {of}',
  emperor: 'Monarch of {of}',
  'foreign minister': 'Minister in charge of {a} foreign policy',
  'finance minister': 'Minister in charge of the {a} budget and taxes',
  'defence minister': 'Minister in charge of the {a} armed forces',
  'health minister': 'Minister in charge of public health in {of}',
  'interior minister': 'Minister in charge of police and internal security in {of}',
};
