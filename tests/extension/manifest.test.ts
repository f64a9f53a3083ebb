import { describe, expect, it } from 'vitest';
import type { UserManifestFn } from 'wxt';
import config from '../../wxt.config.ts';

const env = { manifestVersion: 3, mode: 'production', command: 'build' } as const;

describe.each(['chrome', 'firefox'])('the manifest for %s', browser => {
  const manifest = async () =>
    (config.manifest as UserManifestFn)({ ...env, browser } as Parameters<UserManifestFn>[0]);

  it('has no permission for history, tabs, bookmarks, downloads or cookies', async () => {
    const { permissions = [], optional_permissions = [] } = await manifest();
    expect([...permissions, ...optional_permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'webRequest',
    ]);
  });

  it('asks for every site in turn, and has none from the start', async () => {
    expect((await manifest()).host_permissions).toBeUndefined();
  });

  it('lets pages of the extension run only its own scripts', async () => {
    const { content_security_policy } = (await manifest()) as {
      content_security_policy: { extension_pages: string };
    };
    const policy = content_security_policy.extension_pages;
    expect(policy).not.toContain('unsafe-');
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "object-src 'none'",
      ]),
    );
  });
});
