import type { Viewer } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';

/** Who acts, and what makes a repeated request recognisable as the same one. First argument of every act. */
export interface ActContext {
  readonly viewer: Viewer;
  /** The caller's `Idempotency-Key`: the same key gives the same answer, also after a crash. */
  readonly idempotencyKey?: string;
  /** A hash of the request, so that one key is never used for two different requests. */
  readonly requestHash?: string;
  /** When the first byte of the request came, in milliseconds of `performance.now()`: what deadlines go by. */
  readonly receivedAt?: number;
}

/** What an act writes into the log of who did what. */
export interface ActRecord<Answer = never> {
  /** The verb, as in the file's name: `publish-release`. */
  readonly act: string;
  readonly conferenceId: string | null;
  /** The id of what was acted upon, where there is one before the act. */
  readonly subject?: string;
  /** How many things it was about, for the log: `released 40 decisions`. */
  readonly count?: (answer: Answer) => number;
  /** Said by the few acts that are possible for good: a person's rights, mail on its way, and bringing it back. */
  readonly whenArchived?: 'goes on';
}

/**
 * What may refuse any act of any room, whoever asks for it: called in the act's own transaction, before its work.
 * @throws DomainError where the act may not be
 */
export type ActGuard = (tx: Transaction, record: Pick<ActRecord, 'conferenceId' | 'whenArchived'>) => Promise<void>;

/** The server's {@link ActGuard}, for injection. */
export const ACT_GUARD = Symbol('ACT_GUARD');
