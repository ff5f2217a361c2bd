import type { Conference, PhaseOutlook } from '@colloquy/features/conferences';

/** A conference as the home page tells of it. */
export interface HomeConference {
  readonly conference: Conference;
  /** In the order in which they happen. */
  readonly phases: readonly PhaseOutlook[];
  /** The latest release, where something is published. */
  readonly release: { readonly number: number; readonly publishedAt: string } | null;
}
