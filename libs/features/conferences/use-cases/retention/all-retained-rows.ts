import type { Id } from '@colloquy/kernel';
import type { RetainedRows } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';

/** What all rooms delete in its time; the program joins them. */
export interface AllRetainedRows {
  /** In the order in which they are deleted. */
  readonly rows: readonly RetainedRows[];
  /** The works that stand in a published programme. */
  published(db: Reader, conferenceId: Id): Promise<Id[]>;
}

/** Injection token of {@link AllRetainedRows}. */
export const ALL_RETAINED_ROWS = Symbol('all retained rows');
