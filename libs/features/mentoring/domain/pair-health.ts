import type { Id, Instant } from '@colloquy/kernel';
import type { Ending, PairingState, Said } from './pairing';

/** Where a pair stands, as it is read for the board of organisers. */
export interface PairStanding {
  readonly state: PairingState;
  readonly since: Instant;
  readonly answerBy: Instant | null;
  readonly mentorSaid: Said | null;
  readonly menteeSaid: Said | null;
  /** When somebody last did something for the work: a version, a comment, a round, a rehearsal, a meeting. Null before the pair began. */
  readonly lastAt: Instant | null;
  readonly lastBy: 'mentor' | 'mentee' | null;
}

/** For whom a pair waits, in the order of how it goes on. */
export type Waiting = 'organisers' | 'both' | 'mentor' | 'mentee' | 'training' | 'nobody';

/** How a pair does. */
export interface PairHealth {
  readonly waitsFor: Waiting;
  /** An answer did not come in time. */
  readonly overdue: boolean;
  /** Whole days without anything; null where the pair has not begun or is over. */
  readonly quietDays: number | null;
  /** Nothing has moved for so long that somebody should ask. */
  readonly stale: boolean;
}

const DAY = 86_400_000;
/** After so many days without a word a pair seldom starts again by itself. */
export const STALE_DAYS = 7;

/** How a pair does at an instant: for whom it waits, whether an answer is overdue, whether it has gone quiet. */
export function healthOf(pair: PairStanding, now: Instant): PairHealth {
  const quietDays =
    pair.state === 'active' ? Math.floor((Date.parse(now) - Date.parse(pair.lastAt ?? pair.since)) / DAY) : null;
  return {
    waitsFor: waitingFor(pair),
    overdue: pair.state === 'published' && pair.answerBy !== null && pair.answerBy <= now,
    quietDays,
    stale: quietDays !== null && quietDays >= STALE_DAYS,
  };
}

function waitingFor({ state, mentorSaid, menteeSaid, lastBy }: PairStanding): Waiting {
  if (state === 'proposed') return 'organisers';
  if (state === 'accepted') return 'training';
  if (state === 'published') {
    if (mentorSaid === null) return menteeSaid === null ? 'both' : 'mentor';
    return 'mentee';
  }
  if (state !== 'active') return 'nobody';
  return lastBy === 'mentor' ? 'mentee' : 'mentor';
}

/** A pair on the board of organisers. */
export interface BoardPair extends PairStanding, PairHealth {
  readonly id: Id;
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly presenter: string;
  readonly mentorId: Id;
  readonly mentor: string;
  readonly band: string;
  readonly sentence: string;
  readonly standIn: string | null;
  readonly endedBecause: Ending | null;
}
