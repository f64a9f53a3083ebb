import type { Outlet } from '../../model/coverage/outlet.ts';
import { sendToBackground } from '../messaging/messages.ts';
import { requestPermission } from './permissions/permissions.ts';

/**
 * Asks for permission to fetch outlets' feeds, and turns them on. Must be called first thing in a click.
 * @returns whether the reader allowed it
 * @throws Error if the browser doesn't ask from here
 */
export async function turnOnOutlets(outlets: readonly Outlet[]): Promise<boolean> {
  const ids = outlets.map(({ id }) => id);
  // Card and popup may be closed by the time the reader has answered, so the background waits for the answer as well.
  void sendToBackground('turnOnOutlets', { ids }).catch(() => {});
  // Browsers refuse to ask after anything was waited for.
  const asked = requestPermission(
    outlets.map(({ feed }) => feed),
    'fetch',
  );
  if (!(await asked)) return false;
  await sendToBackground('turnOnOutlets', { ids });
  return true;
}
