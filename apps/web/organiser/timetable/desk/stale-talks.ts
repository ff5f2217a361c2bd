import { Refusal } from '@colloquy/api-client';
import type { Place } from '../model/desk';

/** A talk that two people have moved: where each of them has put it. */
export interface StaleTalk {
  readonly submissionId: string;
  readonly code: string;
  readonly title: string;
  readonly yours: { readonly version: number; readonly placement: Place | null };
  readonly theirs: {
    readonly version: number;
    readonly placement: Place | null;
    readonly by: string | null;
    readonly at: string | null;
  };
}

/** Both versions of each talk that somebody else moved first; null where the refusal is about something else. */
export function staleTalksIn(error: unknown): readonly StaleTalk[] | null {
  if (!(error instanceof Refusal) || error.problem.code !== 'stale') return null;
  const talks = error.problem.details?.talks;
  return Array.isArray(talks) ? (talks as readonly StaleTalk[]) : null;
}
