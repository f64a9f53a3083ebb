import { readFileSync } from 'node:fs';
import { findOutlet } from '../../lib/coverage/find-outlet.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import type { Prior, PriorOutlet } from '../../lib/model/prior.ts';
import { compileOutlets } from '../../modules/outlets/compile.ts';

/** The catalogue of outlets. */
export function readOutlets(): readonly Outlet[] {
  return JSON.parse(readFileSync(compileOutlets().outlets, 'utf8')) as Outlet[];
}

/** Reads `{"entities":[ids],"outlet":"BBC News"}`; anything else is ignored. */
export function readPrior(value: unknown, outlets: readonly Outlet[]): Prior {
  const { entities, outlet } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof Prior, unknown>
  >;
  return {
    ...(Array.isArray(entities) ? { entities: entities.filter(id => typeof id === 'string') } : {}),
    ...(typeof outlet === 'string' ? { outlet: outletOf(outlet, outlets) } : {}),
  };
}

function outletOf(named: string, outlets: readonly Outlet[]): PriorOutlet {
  const { name, country } = findOutlet(outlets, named) ?? { name: named };
  return { name, country };
}
