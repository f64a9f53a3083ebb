import { describe, expect, it, vi } from 'vitest';
import { openLookupSession } from '../../lib/panel/lookup-session.ts';
import { knownEntity } from '../components/make-story.ts';
import { makeBackend } from './fake-backend.ts';

const ADA = knownEntity('ada', 'Ada Berg');
const REPLY = { groups: [], sources: [] };

async function open(exact: number, id: string | null = null) {
  const backend = makeBackend();
  backend.readQuery.mockReturnValue({ name: 'ada', id });
  backend.sendToBackground.mockImplementation(async name => {
    if (name === 'findNames') return { entities: [ADA], exact };
    if (name === 'knownEntity') return { entity: ADA, related: [] };
    return name === 'relatedStories' ? REPLY : null;
  });
  const { store, actions } = openLookupSession(backend.asBackend, new AbortController().signal);
  const settled = () => new Promise(resolve => setTimeout(resolve));
  await settled();
  return { backend, actions, settled, state: () => store.state };
}

describe('the lookup page', () => {
  it.each([
    ['opens the only meaning of a name', 1, 'ada'],
    ['lets the reader choose if the match is not exact', 0, undefined],
    ['lets the reader choose between several meanings', 2, undefined],
  ])('%s', async (_, exact, openId) => {
    const { backend, state } = await open(exact);
    expect(state().open?.entity.id).toBe(openId);
    expect(backend.replaceQuery).toHaveBeenCalledTimes(openId ? 1 : 0);
  });

  it('opens the entity in its address', async () => {
    expect((await open(0, 'ada')).state().open?.entity.id).toBe('ada');
  });

  it('opens the first result when the reader presses Enter, even before it has arrived', async () => {
    const { actions, backend, settled, state } = await open(0);
    actions.search('ada b');
    actions.openFirst();
    expect(state().open).toBeNull();
    await settled();
    expect(state().open?.entity.id).toBe('ada');
    expect(backend.pushQuery).toHaveBeenCalledWith({ name: 'ada b', id: 'ada' });
  });

  it('drops results of an earlier query', async () => {
    const { actions, backend, settled, state } = await open(0);
    let reply: (value: unknown) => void = () => {};
    backend.sendToBackground.mockImplementationOnce(() => new Promise(resolve => (reply = resolve)));
    actions.search('x');
    actions.search('ada');
    await settled();
    reply({ entities: [], exact: 0 });
    await settled();
    expect(state().found).toMatchObject({ state: 'found', query: 'ada', entities: [ADA] });
  });

  it('shows stories as they arrive, until another entity is open', async () => {
    const { actions, backend, state } = await open(1);
    const stories = backend.watched.find(({ name }) => name === 'refreshRelatedStories')!;
    stories.listener(REPLY);
    expect(state().coverage).toEqual({ state: 'answered', coverage: REPLY });
    actions.open(null);
    expect(stories.signal.aborted).toBe(true);
  });

  it('offers outlets to begin with if none is on, and looks again once they are', async () => {
    const { actions, backend, settled, state } = await open(1);
    const lookUps = () => backend.watched.filter(({ name }) => name === 'refreshRelatedStories');
    const outlet = { id: 'a', name: 'A', feed: 'https://a.example/feed' };
    backend.sendToBackground.mockImplementation(async name => (name === 'starterSet' ? [outlet] : null));
    lookUps()[0]!.listener(REPLY);
    lookUps()[0]!.end();
    await settled();
    expect(state().starter).toEqual([outlet]);
    actions.turnOnStarter();
    await settled();
    expect(backend.turnOnOutlets).toHaveBeenCalledWith([outlet]);
    expect(state()).toMatchObject({ starter: [], coverage: { state: 'loading' } });
    expect(lookUps()).toHaveLength(2);
  });

  it('keeps offering them if the reader refuses', async () => {
    const { actions, backend, settled, state } = await open(1);
    backend.sendToBackground.mockImplementation(async () => [{ id: 'a' }]);
    backend.turnOnOutlets.mockResolvedValue(false);
    const [lookUp] = backend.watched.filter(({ name }) => name === 'refreshRelatedStories');
    lookUp!.listener(REPLY);
    lookUp!.end();
    await settled();
    actions.turnOnStarter();
    await settled();
    expect(state().starter).toHaveLength(1);
  });

  it('cancels requests and shows what is stored', async () => {
    const { actions, backend, settled, state } = await open(1);
    const context = backend.watched.find(({ name }) => name === 'entityContext')!;
    context.listener({ context: null, state: { state: 'loading' } });
    actions.cancel();
    await settled();
    expect(backend.watched.every(({ signal }) => signal.aborted)).toBe(true);
    expect(backend.sendToBackground).toHaveBeenCalledWith('cancelRequests', { entityId: 'ada' });
    expect(state()).toMatchObject({
      coverage: { state: 'answered' },
      context: { state: { state: 'unasked' } },
    });
  });

  it('shows why a search failed', async () => {
    const { actions, backend, settled, state } = await open(0);
    backend.sendToBackground.mockRejectedValueOnce(new Error('no disk'));
    actions.search('x');
    await settled();
    expect(state().found).toEqual({ state: 'failed', reason: 'no disk' });
  });

  it('follows only an entity that is open', async () => {
    const { actions, backend } = await open(0);
    actions.follow(true);
    expect(backend.setFollowed).not.toHaveBeenCalled();
    vi.clearAllMocks();
  });
});
