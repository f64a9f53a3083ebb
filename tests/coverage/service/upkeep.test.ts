import { describe, expect, it } from 'vitest';
import { lastSeen, recordReading } from '../../../lib/coverage/service/reading-history.ts';
import { Upkeep } from '../../../lib/coverage/service/upkeep.ts';
import { testContext } from './test-context.ts';

describe('upkeep', () => {
  it('is refreshing from the request until the end, and announces the end', async () => {
    const context = testContext();
    const upkeep = new Upkeep(context);
    const change = context.changes.next();
    const refresh = upkeep.refresh();
    expect(upkeep.isRefreshing).toBe(true);
    await refresh;
    expect(upkeep.isRefreshing).toBe(false);
    await change;
  });

  it('stops refreshing if the settings can’t be read', async () => {
    const upkeep = new Upkeep(testContext({}, { settings: () => Promise.reject(new Error('no storage')) }));
    await expect(upkeep.refresh()).rejects.toThrow('no storage');
    expect(upkeep.isRefreshing).toBe(false);
  });

  it('deletes the reading history once it is off, and leaves it while it is on', async () => {
    const context = testContext();
    const upkeep = new Upkeep(context);
    const page = { url: 'https://oak.example/a', title: 'Oak' };
    const elsewhere = { url: 'https://elm.example/b', title: 'Elm' };
    const seen = () => lastSeen(context, elsewhere, ['ada']);
    context.userSettings.readingHistory = true;
    await recordReading(context, page, ['ada']);
    await upkeep.expire();
    expect(await seen()).toHaveProperty('ada');
    context.userSettings.readingHistory = false;
    await upkeep.expire();
    context.userSettings.readingHistory = true;
    expect(await seen()).toEqual({});
  });
});
