import { beforeEach, describe, expect, it, vi } from 'vitest';

const { permissions, manifest } = vi.hoisted(() => ({
  permissions: { contains: vi.fn(async () => true), request: vi.fn(async () => true) },
  manifest: {} as Record<string, unknown>,
}));
vi.mock('wxt/browser', () => ({
  browser: { permissions, runtime: { getManifest: () => manifest } },
}));

const { hasPermission, requestPermission } = await import(
  '../../../lib/extension/browser/permissions/permissions.ts'
);

const SITE = 'https://news.example:8080/feed';
const FIREFOX = { gecko: { data_collection_permissions: { optional: ['searchTerms'] } } };

describe('the permission for an address', () => {
  beforeEach(() => {
    delete manifest.browser_specific_settings;
    vi.clearAllMocks();
  });

  it('covers its host on any port', async () => {
    expect(await hasPermission(SITE, 'fetch')).toBe(true);
    expect(permissions.contains).toHaveBeenCalledWith({ origins: ['https://news.example/*'] });
  });

  it('is requested once per host', async () => {
    await requestPermission([SITE, 'https://news.example/other', 'http://b.example/'], 'fetch');
    expect(permissions.request).toHaveBeenCalledWith({
      origins: ['https://news.example/*', 'http://b.example/*'],
    });
  });

  it('includes consent to send data in Firefox, if a name is sent', async () => {
    manifest.browser_specific_settings = FIREFOX;
    await requestPermission([SITE], 'tell');
    expect(permissions.request).toHaveBeenCalledWith({
      origins: ['https://news.example/*'],
      data_collection: ['searchTerms'],
    });
  });

  it.each([
    ['in Firefox, if only a feed is fetched', FIREFOX, 'fetch'],
    ['in Chromium, which rejects that key', undefined, 'tell'],
  ] as const)('leaves out consent %s', async (_, settings, purpose) => {
    if (settings) manifest.browser_specific_settings = settings;
    await hasPermission(SITE, purpose);
    expect(permissions.contains).toHaveBeenCalledWith({ origins: ['https://news.example/*'] });
  });
});
