import type { Viewer } from '@colloquy/kernel';

/** Who acts, and what makes a repeated request recognisable as the same one. First argument of every act. */
export interface ActContext {
  readonly viewer: Viewer;
  /** The caller's `Idempotency-Key`: the same key gives the same answer, also after a crash. */
  readonly idempotencyKey?: string;
  /** A hash of the request, so that one key is never used for two different requests. */
  readonly requestHash?: string;
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
}
