import type { Id } from '@colloquy/kernel';
import type { Desk } from './desk';
import { standsAt } from './plan-change';
import { findDoubleBooking } from './refuse-double-booking';

/** Talks that others present than those for whom their time was taken. */
export interface PresentersChanged {
  /** They stay: the time is taken for whoever presents them now. */
  readonly engaged: readonly Id[];
  /** They come into the pool, since somebody would be in two places at once, in a sentence. */
  readonly pooled: ReadonlyMap<Id, string>;
}

/** What becomes of talks whose presenters have changed since they were placed. @param out talks that leave anyway */
export function presentersChanged(desk: Desk, out: ReadonlySet<Id>): PresentersChanged {
  const standing = new Map([...desk.standing].filter(([id]) => !out.has(id)));
  const engaged: Id[] = [];
  const pooled = new Map<Id, string>();
  for (const [id, { engagedIds }] of standing) {
    const presenters = new Set(desk.frame.talks.get(id)?.presenterIds);
    if (!engagedIds || (engagedIds.length === presenters.size && engagedIds.every((one) => presenters.has(one))))
      continue;
    const clash = findDoubleBooking({ ...desk, standing }, standsAt({ ...desk, standing }, id));
    if (!clash) engaged.push(id);
    else {
      standing.delete(id);
      pooled.set(id, `Others present it now. ${clash.message}`);
    }
  }
  return { engaged, pooled };
}
