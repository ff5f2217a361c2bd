import type { BoardFeature, FloorPlan } from '@colloquy/engines/poster-layout';
import type { Id, Instant } from '@colloquy/kernel';

/** A poster on its board, as the papers of its session name it. */
export interface PaperPoster {
  readonly board: number;
  /** Place in the session's shifts, from 0. */
  readonly shift: number;
  readonly code: string;
  readonly title: string;
  readonly trackId: Id;
  readonly presenters: readonly { readonly name: string; readonly sortName: string }[];
  /** What its board offers for it: never why. */
  readonly needs: readonly BoardFeature[];
  readonly sheet: string | null;
}

/** What is printed for a poster session: for its organisers and helpers, never part of a release. */
export interface PosterPapers {
  readonly conference: { readonly title: string; readonly contact: string; readonly timeZone: string };
  /** Address of the programme site, without a slash at its end. */
  readonly siteUrl: string;
  /** When what they show was last changed: the same papers have the same bytes, whenever they are printed. */
  readonly asOf: Instant;
  readonly tracks: readonly { readonly id: Id; readonly name: string; readonly letter: string }[];
  readonly session: {
    readonly title: string;
    readonly room: string;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    readonly shifts: readonly { readonly name: string; readonly startsAt: Instant; readonly endsAt: Instant }[];
    readonly floorPlan: FloorPlan;
  };
  /** In order of the board numbers. */
  readonly posters: readonly PaperPoster[];
  /** Codes of accepted posters that have no board in any session. */
  readonly withoutBoard: readonly string[];
}
