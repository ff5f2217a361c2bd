import { halfOf } from './hours';
import type { Spot, TalkPair, TimetableInstance } from './instance';

/** Whether two talks stand to each other as the pair must not have them. */
export function isBroken(
  instance: TimetableInstance,
  { mode }: TalkPair,
  a: Spot & { readonly slots: number },
  b: Spot & { readonly slots: number },
): boolean {
  const sameTime = a.session === b.session && a.slot < b.slot + b.slots && b.slot < a.slot + a.slots;
  const sameCell = a.session === b.session && a.room === b.room;
  switch (mode) {
    case 'never-parallel':
    case 'rather-not-parallel':
      return sameTime;
    case 'before':
      return a.session > b.session || (a.session === b.session && a.slot + a.slots > b.slot);
    case 'same-session':
      return !sameCell;
    case 'apart':
      return sameCell;
    case 'same-half-day':
      return halfOf(instance, a.session) !== halfOf(instance, b.session);
  }
}
