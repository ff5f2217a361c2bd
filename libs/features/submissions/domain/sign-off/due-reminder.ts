const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Nobody is written to at night: from eight in the morning until nine in the evening, where the conference is. */
const DAY_BEGINS = 8;
const DAY_ENDS = 21;

/** What decides whether a supervisor is reminded now. Instants in milliseconds since 1970. */
export interface ReminderFacts {
  readonly now: number;
  readonly deadline: number;
  /** When they were written to last. */
  readonly sentAt: number;
  /** How many days before the deadline they were last reminded of by the program; null: never. */
  readonly remindedBefore: number | null;
  /** What the clocks show where the conference is: 0 to 23. */
  readonly hourThere: number;
}

/**
 * Supervisors are reminded three days and one day before the deadline, once each, never twice within a day.
 * @returns before how many days they are to be reminded now; null: not now
 */
export function dueReminder({ now, deadline, sentAt, remindedBefore, hourThere }: ReminderFacts): 3 | 1 | null {
  const left = deadline - now;
  if (left <= 0 || left > 3 * DAY_MS || now - sentAt < DAY_MS) return null;
  if (hourThere < DAY_BEGINS || hourThere >= DAY_ENDS) return null;
  const days = left <= DAY_MS ? 1 : 3;
  return remindedBefore === null || remindedBefore > days ? days : null;
}
