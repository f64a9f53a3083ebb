import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { UserManifestFn } from 'wxt';
import { PERMISSION_TEXT } from '../../../components/settings/permission-text.ts';
import config from '../../../wxt.config.ts';

const policy = readFileSync(path.resolve(import.meta.dirname, '../../../PRIVACY.md'), 'utf8');
const env = { browser: 'chrome', manifestVersion: 3, mode: 'production', command: 'build' } as const;
const { permissions = [] } = await (config.manifest as UserManifestFn)(env as Parameters<UserManifestFn>[0]);

// WXT adds this one, as there is a side panel.
it.each([...permissions, 'sidePanel'])(
  'the permission "%s" is explained in the options and in PRIVACY.md',
  name => {
    expect(PERMISSION_TEXT).toHaveProperty(name);
    expect(policy).toContain(`\`${name}\``);
  },
);
