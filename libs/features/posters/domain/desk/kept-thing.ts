import { type FloorPlan, type HallThing, thingsOf } from '@colloquy/engines/poster-layout';

/** What of a floor plan can be drawn and changed by itself. */
export const THING_KINDS = ['outline', 'door', 'area', 'socket', 'obstacle', 'run', 'clearances', 'name'] as const;
export type ThingKind = HallThing['kind'];

/** What one change did to one thing of a floor plan; null: it was, or is, not there. */
export interface KeptThing {
  readonly kind: ThingKind;
  readonly id: string;
  readonly before: HallThing['value'] | null;
  readonly after: HallThing['value'] | null;
}

/** How far one thing of a floor plan has been changed: the number of the last change, 0 for none. */
export interface ThingVersion {
  readonly kind: ThingKind;
  readonly id: string;
  readonly version: number;
}

/** Every thing of a plan with its version; those that are gone keep theirs, so that nobody brings them back unseen. */
export function thingVersions(plan: FloorPlan, kept: readonly ThingVersion[]): ThingVersion[] {
  const there = thingsOf(plan).map(({ kind, id }) => ({ kind, id, version: 0 }));
  const rest = there.filter((one) => !kept.some(({ kind, id }) => kind === one.kind && id === one.id));
  return [...kept, ...rest];
}
