import type { CastExport, ExportedMember, ExportedStory } from '../../../lib/panel/export/cast-export.ts';

export const entry: ExportedMember = {
  name: 'Ada Berg',
  kind: 'person',
  role: 'harbour master',
  context: 'Harbour master of Port Lind',
  asOf: '2025-10',
  source: 'Dramatis',
  mentions: 3,
  introduction: 'Ada Berg, the harbour master, closed the port.',
  quotes: ['“No ship leaves.”'],
  appearsWith: ['Port Lind'],
  wikipedia: 'Ada Berg (sailor)',
};

export const story: ExportedStory = {
  title: 'Port closed',
  outlet: 'Lind Post',
  address: 'https://lind.example/port?a=1&b=2',
  published: '2025-11-02T10:00:00.000Z',
  group: 1,
  alsoNames: ['Port Lind'],
};

export const castExport: CastExport = {
  title: 'The port is closed',
  address: 'https://news.example/port',
  cast: [entry, { ...entry, name: 'Port Lind', kind: 'place', wikipedia: '' }],
  stories: [story],
};
