import { expect, it } from 'vitest';
import type { PanelState } from '../../lib/model/panel/panel.ts';
import { createNameFinder } from '../../lib/panel/find-names.ts';
import { Store } from '../../lib/panel/store.ts';
import { knownEntity } from '../components/make-story.ts';

it('keeps the answer to the latest query, whichever arrives last', async () => {
  const store = new Store({ found: null } as PanelState);
  const answers = new Map<string, (reply: unknown) => void>();
  const sendToBackground = (_: string, { query }: { query: string }) =>
    new Promise(resolve => answers.set(query, resolve));
  const find = createNameFinder(store, { sendToBackground } as never);
  const first = find('jor');
  const second = find('jordan');
  answers.get('jordan')!({ entities: [knownEntity('jordan', 'Jordan')], exact: 1 });
  await second;
  answers.get('jor')!({ entities: [], exact: 0 });
  await first;
  expect(store.state.found).toMatchObject({
    query: 'jordan',
    names: [{ entity: { id: 'jordan' }, address: '/lookup.html?name=jordan&id=jordan' }],
  });
  await find(' ');
  expect(store.state.found).toBeNull();
});
