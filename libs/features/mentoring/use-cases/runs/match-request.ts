import type { Id } from '@colloquy/kernel';
import type { MatchOptions } from '../../domain/match-input';
import type { MatchRunKind } from '../../domain/pairing';

/** The kind of job that matches mentors with submissions. */
export const MATCH_MENTORS = 'match-mentors';

/** What a run of the matching is asked for. */
export interface MatchRequest {
  readonly kind: MatchRunKind;
  /** The work that needs somebody else; null for a run on many works. */
  readonly submissionId: Id | null;
  readonly options: MatchOptions;
}
