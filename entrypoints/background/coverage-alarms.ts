import browser from 'webextension-polyfill';
import { logFailure } from '../../lib/coverage/service/log-failure.ts';
import type { Upkeep } from '../../lib/coverage/service/upkeep.ts';
import { readCoverageSettings } from '../../lib/extension/settings/coverage-settings.ts';

const REFRESH_ALARM = 'coverage';
/** Each feed has its own schedule; this is how often to look for those that are due. */
const CHECK_INTERVAL_MINUTES = 10;
const EXPIRY_ALARM = 'expiry';
const EXPIRY_INTERVAL_MINUTES = 12 * 60;

/** Starts upkeep on alarms. Call it synchronously when the background starts, because an alarm may be what starts it. */
export function answerAlarms(upkeep: Upkeep): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REFRESH_ALARM) void upkeep.refresh().catch(logFailure);
    if (name === EXPIRY_ALARM) void upkeep.expire().catch(logFailure);
  });
}

/** Wakes the background only while there are feeds to check. */
export async function setRefreshAlarm(): Promise<void> {
  const { feeds } = await readCoverageSettings();
  const set = await browser.alarms.get(REFRESH_ALARM);
  if (feeds.length === 0) await browser.alarms.clear(REFRESH_ALARM);
  else if (!set)
    browser.alarms.create(REFRESH_ALARM, { delayInMinutes: 1, periodInMinutes: CHECK_INTERVAL_MINUTES });
}

/** Wakes the background whether a source is on or not: age limits apply to what is stored already. */
export async function setExpiryAlarm(): Promise<void> {
  if (!(await browser.alarms.get(EXPIRY_ALARM)))
    browser.alarms.create(EXPIRY_ALARM, { periodInMinutes: EXPIRY_INTERVAL_MINUTES });
}
