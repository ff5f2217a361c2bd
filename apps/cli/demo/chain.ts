import type { ProposedDecision } from '@colloquy/engines/deciding';
import type { SetUp } from '@colloquy/features/conferences';
import type { MatchInput, MatchProposal } from '@colloquy/features/mentoring';
import type { BoardProposal, PosterSession } from '@colloquy/features/posters';
import type { Release } from '@colloquy/features/programme';
import type { Criterion } from '@colloquy/features/reviews';
import type { TimetableProposal } from '@colloquy/features/sessions';
import type { NewSubmission } from '@colloquy/features/submissions';
import type { Id, Instant } from '@colloquy/kernel';
import type { DemoPeople } from './demo-people';
import type { DemoReview } from './demo-reviews';

/** Everything that the chain has made on the way from abstracts to a release. */
export interface Chain {
  readonly conference: Omit<SetUp, 'version'>;
  readonly posterSession: PosterSession;
  readonly publishedAt: Instant;
  readonly people: DemoPeople;
  readonly submissions: readonly NewSubmission[];
  readonly matchInput: MatchInput;
  readonly match: MatchProposal;
  readonly criteria: readonly Criterion[];
  readonly reviews: readonly DemoReview[];
  readonly decisions: readonly ProposedDecision[];
  readonly timetable: TimetableProposal;
  readonly boards: BoardProposal;
  readonly release: Release;
}

/** The seed of everything that is invented, where no other is given. */
export const DEMO_SEED = 'first-talk';

/** Who mentors which submission. */
export function mentorsOf(match: MatchProposal): ReadonlyMap<Id, Id> {
  return new Map(match.pairs.map(({ submissionId, mentorId }) => [submissionId, mentorId]));
}
