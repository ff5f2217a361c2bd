import { OUTCOMES, type Outcome } from '@colloquy/engines/deciding';
import type { Fault, Id } from '@colloquy/kernel';
import type { DecidableWork } from './decision';

/** The columns of a table of decisions that are read; what else is in it is left alone. */
export const DECISION_COLUMNS = [
  { key: 'code', title: 'Code', alsoCalled: ['Submission', 'Id', 'Number', 'Abstract'], required: true },
  { key: 'outcome', title: 'Decision', alsoCalled: ['Outcome', 'Result', 'State'], required: true },
] as const;

/** What people write for an outcome, besides its own name. */
const CALLED: Readonly<Record<string, Outcome>> = {
  accept: 'talk',
  'accept as talk': 'talk',
  'accept as a talk': 'talk',
  'accept as lightning talk': 'lightning-talk',
  'accept as poster': 'poster',
  'accept as a poster': 'poster',
  lightning: 'lightning-talk',
  'lightning talk': 'lightning-talk',
  'revise and resubmit': 'revise',
  revision: 'revise',
  waitlisted: 'waitlist',
  'waiting list': 'waitlist',
  reserve: 'waitlist',
  declined: 'decline',
  reject: 'decline',
  rejected: 'decline',
};

/** A line of the table as understood. */
export interface DecisionLine {
  readonly line: number;
  readonly submissionId: Id;
  readonly code: string;
  readonly outcome: Outcome;
}

/** The outcome that a cell means; null where it means none. */
export function outcomeIn(cell: string): Outcome | null {
  const written = cell
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
  return (
    OUTCOMES.find((outcome) => outcome === written || outcome.replace('-', ' ') === written) ?? CALLED[written] ?? null
  );
}

/**
 * Understands a table of decisions. A line without a decision says nothing of its work, which stays as it is.
 * @returns what the lines decide, and what is wrong by line and column; with a fault nothing may be taken down
 */
export function readDecisionsTable(
  rows: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[],
  works: readonly DecidableWork[],
): { lines: DecisionLine[]; faults: Fault[] } {
  const byCode = new Map(works.map((work) => [work.code.toLowerCase(), work]));
  const seen = new Map<Id, number>();
  const faults: Fault[] = [];
  const lines: DecisionLine[] = [];
  for (const { line, cells } of rows) {
    const at = (column: string, message: string) => faults.push({ line, column, message });
    const written = (cells.code ?? '').trim();
    const cell = (cells.outcome ?? '').trim();
    const work = byCode.get(written.toLowerCase());
    const outcome = outcomeIn(cell);
    if (written === '') at('Code', 'The code is missing.');
    else if (!work) at('Code', `There is no submission “${written}” in this conference.`);
    if (cell === '') continue;
    if (outcome === null) at('Decision', `“${cell}” is no decision. It is one of ${OUTCOMES.join(', ')}.`);
    if (!work || outcome === null) continue;
    const earlier = seen.get(work.id);
    if (earlier !== undefined) at('Code', `${work.code} stands in line ${earlier} as well. Keep one.`);
    else lines.push({ line, submissionId: work.id, code: work.code, outcome });
    seen.set(work.id, earlier ?? line);
  }
  return { lines, faults };
}
