import { describe, expect, it } from 'vitest';
import { type Followed, fetchFollowing } from '../../../../lib/coverage/service/fetch/follow-redirects.ts';

const NEWS = 'https://news.example/feed';

interface Web {
  readonly contacted: readonly string[];
  readonly keysSeenBy: readonly string[];
  readonly outcome: Followed;
}

/** Follows redirects from one address through a made-up web; addresses without a redirect reply with text. */
async function follow(
  start: string,
  redirects: Readonly<Record<string, string>>,
  allowed: readonly string[] = [],
): Promise<Web> {
  const contacted: string[] = [];
  const keysSeenBy: string[] = [];
  const outcome = await fetchFollowing(
    start,
    { headers: { 'api-key': 'secret' } },
    {
      fetch: async (address, init) => {
        expect(init.redirect).toBe('manual');
        contacted.push(address);
        if (init.headers) keysSeenBy.push(new URL(address).host);
        const location = redirects[address];
        return location === undefined
          ? new Response('text')
          : new Response(null, { status: 302, headers: { location } });
      },
      isAllowed: async address => allowed.includes(new URL(address).hostname),
    },
  );
  return { contacted, keysSeenBy, outcome };
}

describe('a redirect', () => {
  it('to an allowed host is followed, and the final address is returned', async () => {
    const { outcome } = await follow(NEWS, { [NEWS]: 'https://feeds.example/a' }, ['feeds.example']);
    expect(outcome).toMatchObject({ address: 'https://feeds.example/a' });
  });

  it('within the host is followed', async () => {
    const { outcome } = await follow(NEWS, { [NEWS]: '/new' }, ['news.example']);
    expect(outcome).toMatchObject({ address: 'https://news.example/new' });
  });

  it('from http to https on the same host is followed', async () => {
    const start = 'http://news.example/feed';
    expect((await follow(start, { [start]: NEWS })).outcome).toMatchObject({ address: NEWS });
  });

  it.each([
    ['another host', 'https://other.example/', 'other.example'],
    ['plain http', 'http://news.example/feed', 'news.example'],
    ['a router', 'http://192.168.0.1/reboot', '192.168.0.1'],
    ['this device', 'http://[::1]:8080/', '[::1]:8080'],
    ['a script', 'javascript:alert(1)', ''],
    ['a file', 'file:///etc/passwd', ''],
    ['an address with a password', 'https://a:b@news.example/', ''],
  ])('to %s is refused before that host is contacted', async (_, location, refused) => {
    expect(await follow(NEWS, { [NEWS]: location })).toMatchObject({
      outcome: { refused },
      contacted: [NEWS],
    });
  });

  it('into the reader’s network is refused even with permission for that host', async () => {
    const { outcome } = await follow(NEWS, { [NEWS]: 'http://router.local/' }, ['router.local']);
    expect(outcome).toEqual({ refused: 'router.local' });
  });

  it('is followed on a local host that the reader entered, but not to another one', async () => {
    const start = 'http://192.168.0.5:8080/rss';
    const allowed = ['192.168.0.5', '192.168.0.1'];
    expect((await follow(start, { [start]: '/feed' }, allowed)).outcome).toHaveProperty('response');
    expect((await follow(start, { [start]: 'http://192.168.0.1/' }, allowed)).outcome).toEqual({
      refused: '192.168.0.1',
    });
  });

  it('is checked at every hop', async () => {
    const second = 'https://feeds.example/a';
    const web = await follow(NEWS, { [NEWS]: second, [second]: 'http://10.0.0.1/' }, ['feeds.example']);
    expect(web).toMatchObject({ outcome: { refused: '10.0.0.1' }, contacted: [NEWS, second] });
  });

  it('carries no key to another host', async () => {
    const web = await follow(NEWS, { [NEWS]: 'https://feeds.example/a' }, ['feeds.example']);
    expect(web).toMatchObject({ keysSeenBy: ['news.example'] });
  });

  it('in circles ends', async () => {
    const web = await follow(NEWS, { [NEWS]: NEWS }, ['news.example']);
    expect(web.outcome).toEqual({ refused: '' });
    expect(web.contacted).toHaveLength(6);
  });
});
