import type { Id, Instant } from '@colloquy/kernel';
import { mayBecome, type SubmissionState } from '../submission';

/** What organisers change of several works at once. */
export const CHANGES = ['track', 'type', 'late', 'withdraw', 'bring back'] as const;
export type Change = (typeof CHANGES)[number];

/** A work as far as such changes go. */
export interface Standing {
  readonly id: Id;
  readonly code: string;
  readonly state: SubmissionState;
  /** Whether a version of it was ever sent in. */
  readonly sent: boolean;
  readonly trackId: Id | null;
  readonly typeId: Id | null;
  readonly lateUntil: Instant | null;
  /** Whether its withdrawal can still be undone. */
  readonly undoable: boolean;
  /** Another whenever anything of the above is. */
  readonly mark: string;
}

/** What somebody wishes for one work, and the mark that it had when they looked at it. */
export interface Wish {
  readonly id: Id;
  readonly mark: string;
  /** The track, the type, or until when; null takes it away. Nothing where there is only one way to change. */
  readonly to: string | null;
}

/** A work that is left as it is, and why in a sentence. */
export interface LeftOut {
  readonly id: Id;
  readonly code: string;
  readonly why: string;
}

/** A work that is changed: from what, to what. */
export interface PlannedChange {
  readonly id: Id;
  readonly code: string;
  readonly was: string | null;
  readonly to: string | null;
}

/** What becomes of each wish. */
export interface ChangePlan {
  readonly doing: readonly PlannedChange[];
  /** Works of which it is true already. */
  readonly same: readonly LeftOut[];
  /** Works that somebody else has changed since they were looked at. */
  readonly stale: readonly LeftOut[];
  /** Works of which it cannot be done. */
  readonly refused: readonly LeftOut[];
}

/** What a work has of the thing that is changed. */
function standsAt(change: Change, { trackId, typeId, lateUntil, state }: Standing): string | null {
  return { track: trackId, type: typeId, late: lateUntil, withdraw: state, 'bring back': state }[change];
}

const OVER: readonly SubmissionState[] = ['withdrawn', 'declined'];
const STILL_SENT_IN: readonly SubmissionState[] = ['draft', 'submitted', 'in revision'];

function refusal(change: Change, work: Standing, to: string | null): string | null {
  const { code, state } = work;
  if (change === 'withdraw') return mayBecome(state, 'withdrawn') ? null : `${code} is ${state}.`;
  if (change === 'bring back') {
    if (state !== 'withdrawn') return `${code} is not withdrawn.`;
    return work.undoable ? null : `The time in which the withdrawal of ${code} could be undone is over.`;
  }
  if (OVER.includes(state)) return `${code} is ${state}: nothing can be changed in it any more.`;
  if (change === 'late') {
    return STILL_SENT_IN.includes(state) ? null : `${code} is ${state}: nothing more is sent in for it.`;
  }
  return to === null && work.sent ? `${code} was sent in, so it has a ${change}.` : null;
}

/** Says what becomes of each wish, the first reason first. Wishes for works that are not among `works` are stale. */
export function planChanges(change: Change, wishes: readonly Wish[], works: readonly Standing[]): ChangePlan {
  const byId = new Map(works.map((work) => [work.id, work]));
  const doing: PlannedChange[] = [];
  const [same, stale, refused]: [LeftOut[], LeftOut[], LeftOut[]] = [[], [], []];
  for (const { id, mark, to } of new Map(wishes.map((wish) => [wish.id, wish])).values()) {
    const work = byId.get(id);
    if (!work) {
      stale.push({ id, code: '', why: 'A work that was in the table is gone.' });
      continue;
    }
    const { code } = work;
    const was = standsAt(change, work);
    const why = refusal(change, work, to);
    if (work.mark !== mark) stale.push({ id, code, why: `${code} was changed by somebody else meanwhile.` });
    else if (why !== null) refused.push({ id, code, why });
    else if (isSame(change, was, to)) same.push({ id, code, why: `${code} has it already.` });
    else doing.push({ id, code, was, to });
  }
  return { doing, same, stale, refused };
}

function isSame(change: Change, was: string | null, to: string | null): boolean {
  if (change === 'withdraw' || change === 'bring back') return false;
  if (change !== 'late' || was === null || to === null) return was === to;
  return Date.parse(was) === Date.parse(to);
}
