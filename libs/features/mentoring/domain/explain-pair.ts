import { pairReasons, solve } from '@colloquy/engines/matching';
import type { Id } from '@colloquy/kernel';
import type { Beside } from './beside';
import type { MatchInput, MatchOptions, PrivateSides } from './match-input';
import { PRIVATE_GATES, type ScoredRun, scoreRun } from './match-people';
import { rematch } from './propose-again';
import type { MatchProposal } from './propose-pairs';

/** Why a work has its mentor, and what having another instead would have done to everybody. */
export interface PairAccount {
  readonly sentence: string;
  readonly alternatives: readonly { readonly mentorId: Id; readonly name: string; readonly why: string }[];
}

const MOST = 3;

/**
 * Explains one pair of a proposal from the input that it was made from; null where the proposal has none for the work. Of a
 * mentor whom something told in confidence keeps away nothing is said.
 */
export function explainPair(
  input: MatchInput,
  options: MatchOptions,
  proposal: Pick<MatchProposal, 'pairs' | 'unassigned'>,
  submissionId: Id,
  privates: PrivateSides = {},
): PairAccount | null {
  const chosen = proposal.pairs.find((pair) => pair.submissionId === submissionId);
  const row = input.mentees.findIndex((mentee) => mentee.submissionId === submissionId);
  if (!chosen || row < 0) return null;
  const { scored } = scoreRun(input, options, privates);
  const open = [...(input.wishes ?? []).filter(({ kind }) => kind === 'forbid'), ...(input.conflicts ?? [])];
  const decided = new Set(open.filter((pair) => pair.submissionId === submissionId).map(({ mentorId }) => mentorId));
  const reasons = pairReasons(scored, assignmentOf(input, proposal), row, { ...options, others: MOST * 2 });
  const others = reasons.flatMap((reason) => reason.others);
  return {
    sentence: chosen.sentence,
    alternatives: others
      .filter(({ column, gates }) => {
        const mentorId = input.mentors[column]?.personId ?? '';
        return gates.every(
          ({ kind }) => !PRIVATE_GATES.includes(kind) || (kind === 'kept-apart' && decided.has(mentorId)),
        );
      })
      .slice(0, MOST)
      .map(({ column, name, why }) => ({ mentorId: input.mentors[column]?.personId ?? '', name, why })),
  };
}

/** What an organiser's wish for two does to everybody. */
export interface WishPrice {
  /** By how much the mean falls, as a share of it; below 0 it would rise. */
  readonly share: number;
  readonly worstBefore: number;
  readonly worstAfter: number;
  /** Works that would have another mentor, and works that would have none. */
  readonly moved: readonly Id[];
  readonly left: readonly Id[];
}

/**
 * The price of locking, ruling out or preferring two: the best answer as it is, less the best with it; where pairs stand,
 * both are the answers in which few of them move, so that whoever is said to move does. Null where the two cannot be
 * brought together, or take no part.
 */
export function priceOfWish(
  input: MatchInput,
  options: MatchOptions,
  wish: Beside & { readonly kind: 'lock' | 'forbid' | 'prefer' },
): WishPrice | null {
  const others = (input.wishes ?? []).filter(
    ({ submissionId, mentorId, kind }) =>
      !(
        submissionId === wish.submissionId &&
        (mentorId === wish.mentorId || (kind === 'lock' && wish.kind === 'lock'))
      ),
  );
  const [before, after] = [others, [...others, wish]].map((wishes) => scoreRun({ ...input, wishes }, options));
  if (!before || !after) return null;
  const row = input.mentees.findIndex(({ submissionId }) => submissionId === wish.submissionId);
  const column = input.mentors.findIndex(({ personId }) => personId === wish.mentorId);
  if (row < 0 || column < 0 || (wish.kind !== 'forbid' && before.scored.pair(row, column).gates.length > 0))
    return null;
  const [had, has] = [solved(before, input, options), solved(after, input, options)];
  const [was, is] = [meanOf(had), meanOf(has)];
  return {
    share: was > 0 ? (was - is) / was : 0,
    worstBefore: Math.min(...had.map(({ score }) => score)),
    worstAfter: Math.min(...has.map(({ score }) => score)),
    moved: had.flatMap(({ submissionId, mentorId }) => {
      const now = has.find((pair) => pair.submissionId === submissionId);
      return now && now.mentorId !== mentorId && submissionId !== wish.submissionId ? [submissionId] : [];
    }),
    left: had.flatMap(({ submissionId }) =>
      has.some((pair) => pair.submissionId === submissionId) ? [] : [submissionId],
    ),
  };
}

/** Scores without what an organiser prefers, so that a preference itself is no gain. */
function solved(run: ScoredRun, { mentees, mentors, current = [] }: MatchInput, options: MatchOptions) {
  const { scored, facts } = run;
  const { pairs } = current.length > 0 ? rematch(run, { current }, options).solution : solve(scored.open, options);
  return pairs.map(([row, column]) => {
    const preferred = facts(row, column).parts.find(({ part }) => part === 'preferred')?.points ?? 0;
    const [submissionId, mentorId] = [mentees[row]?.submissionId ?? '', mentors[column]?.personId ?? ''];
    return { submissionId, mentorId, score: facts(row, column).score - preferred };
  });
}

const meanOf = (pairs: readonly { readonly score: number }[]): number =>
  pairs.length === 0 ? 0 : pairs.reduce((sum, { score }) => sum + score, 0) / pairs.length;

function assignmentOf(
  { mentees, mentors }: MatchInput,
  { pairs, unassigned }: Pick<MatchProposal, 'pairs' | 'unassigned'>,
) {
  const row = new Map(mentees.map(({ submissionId }, at) => [submissionId, at]));
  const column = new Map(mentors.map(({ personId }, at) => [personId, at]));
  return {
    pairs: pairs.flatMap((pair) => {
      const [at, to] = [row.get(pair.submissionId), column.get(pair.mentorId)];
      return at === undefined || to === undefined ? [] : [[at, to] as const];
    }),
    unassigned: unassigned.flatMap((left) => row.get(left.submissionId) ?? []),
    short: [],
  };
}
