import type { Instant } from '@colloquy/kernel';

/** When somebody looked at a work, and which version they saw; and the same for the visit before. */
export interface Looks {
  readonly seenAt: Instant;
  readonly version: number;
  readonly before: { readonly at: Instant; readonly version: number } | null;
}

/** A visit goes on as long as somebody comes back within so many minutes. */
export const VISIT_MINUTES = 30;

/**
 * The last look before this visit: what is newer is new to them. Null at a first visit.
 * @param looks what is kept of their visits, the present one among them once it was noted
 */
export function lastLook(looks: Looks | null, now: Instant): { readonly at: Instant; readonly version: number } | null {
  if (!looks) return null;
  const isEarlier = Date.parse(now) - Date.parse(looks.seenAt) > VISIT_MINUTES * 60_000;
  return isEarlier ? { at: looks.seenAt, version: looks.version } : looks.before;
}

/** What is kept once somebody has seen a version now. */
export function afterLooking(looks: Looks | null, version: number, now: Instant): Looks {
  return { seenAt: now, version: Math.max(version, looks?.version ?? 0), before: lastLook(looks, now) };
}
