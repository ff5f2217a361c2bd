import type { Id, Instant } from '@colloquy/kernel';
import { countGoing } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';
import { type Going, planSentence } from '../../domain/retention/plan-sentence';
import type { RetentionKind } from '../../domain/set-up/set-up';
import type { AllRetainedRows } from './all-retained-rows';
import { readDuePeriods } from './read-due-periods';

/** What will be deleted of one kind. */
export interface PlannedDeletion {
  readonly kind: RetentionKind;
  readonly goesAt: Instant;
  /** How many rows go then, without those that only go along. */
  readonly count: number;
  /** The same in a sentence. */
  readonly sentence: string;
}

/** What will be deleted of a conference, and when; deletes nothing. */
export async function readRetentionPlan(
  db: Reader,
  all: AllRetainedRows,
  conferenceId: Id,
): Promise<PlannedDeletion[]> {
  const published = await all.published(db, conferenceId);
  const plan: PlannedDeletion[] = [];
  for (const { kind, goesAt, timeZone, writtenBefore } of await readDuePeriods(db, conferenceId)) {
    const going: Going[] = [];
    for (const rows of all.rows.filter((one) => one.kind === kind)) {
      if (rows.words === null) continue;
      going.push({ words: rows.words, count: await countGoing(db, rows, { conferenceId, writtenBefore, published }) });
    }
    const count = going.reduce((sum, one) => sum + one.count, 0);
    plan.push({ kind, goesAt, count, sentence: planSentence(going, goesAt, { timeZone, now: new Date() }) });
  }
  return plan;
}
