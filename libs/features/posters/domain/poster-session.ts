import type { FloorPlan } from '@colloquy/engines/poster-layout';
import type { Id, Instant } from '@colloquy/kernel';

/** Who stands at the posters when. */
export interface Shift {
  readonly name: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** A time in one hall at which posters are shown. */
export interface PosterSession {
  readonly id: Id;
  readonly title: string;
  readonly roomId: Id;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly shifts: readonly Shift[];
  readonly floorPlan: FloorPlan;
}
