import type { Outlet, Starter } from '../../model/coverage/outlet.ts';
import { shippedFile } from './shipped-file.ts';

/** The catalogue that ships. */
export function shippedOutlets(): Promise<readonly Outlet[]> {
  return shippedJson('outlets.json');
}

/** The starter sets that ship. */
export function shippedStarters(): Promise<readonly Starter[]> {
  return shippedJson('starter.json');
}

async function shippedJson<Content>(path: string): Promise<Content> {
  return JSON.parse(new TextDecoder().decode(await shippedFile(path)));
}
