import { dueWords } from '../../../parts/due';
import { momentOf } from '../../../parts/local-time';
import type { Writing } from './writing';

/** Until when the work is taken, in a sentence; empty where no end is set. A work that may come late has its own. */
export function deadlineWords(
  { rules, draft }: Pick<Writing, 'rules' | 'draft'>,
  now = new Date().toISOString(),
): string {
  const { deadline, timeZone } = rules;
  const last =
    draft.lateUntil !== null && (deadline === null || draft.lateUntil > deadline) ? draft.lateUntil : deadline;
  if (last === null) return '';
  if (last > now) return `To be sent in ${dueWords(last, now, timeZone)}.`;
  return `The deadline was ${momentOf(last, timeZone)}. What you write is kept; ask the organisers whether it may come late.`;
}
