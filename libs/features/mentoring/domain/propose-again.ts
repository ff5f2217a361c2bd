import { KEEP_STEPS, type Rematch, rematchPeople } from '@colloquy/engines/matching';
import type { MatchInput, MatchOptions, PrivateSides } from './match-input';
import { type ScoredRun, scoreRun } from './match-people';
import {
  type Choice,
  figuresOf,
  type MatchProposal,
  type ProposedPair,
  pairOf,
  proposePairs,
  told,
} from './propose-pairs';

/** For one work few others are to move. */
const KEEP_FOR_ONE = 0.3;

/**
 * Proposes how all go on after some have left or come: for several values of what staying counts who moves and what it costs,
 * for an organiser to choose from; `pairs` are those of the usual one, the engine's own rule: as few moves as leave 99.5 %
 * of the best mean. Pairs in which somebody has said yes stay as long as they can.
 *
 * @throws DomainError as `proposePairs` does
 */
export function proposeAgain(input: MatchInput, options: MatchOptions, privates: PrivateSides = {}): MatchProposal {
  if (input.mentees.length === 0 || input.mentors.length === 0) return proposePairs(input, options, privates);
  const run = scoreRun(input, options, privates);
  const usual = rematch(run, input, options);
  const ways = [
    { keep: null, again: usual },
    ...KEEP_STEPS.map((keep) => ({ keep, again: rematch(run, input, options, keep) })),
  ];
  const proposal = told(run, input, usual.solution, usual.solution.notes);
  const pairs = ways.map(({ again }) => again.solution.pairs.map((pair) => pairOf(run, input, pair)));
  const best = Math.max(...pairs.map((some) => figuresOf(some).mean ?? 0));
  return {
    ...proposal,
    choices: ways.map(({ keep, again }, at) => choiceOf(input, keep, again, pairs[at] ?? [], best)),
    others: distinct(pairs.flat(), proposal.pairs),
  };
}

/**
 * Proposes somebody else for one work: whoever was named to step in, where they have a place; or else the best answer in
 * which few others move. `pairs` are only those that change.
 *
 * @throws DomainError as `proposePairs` does
 */
export function proposeRepair(input: MatchInput, options: MatchOptions, privates: PrivateSides = {}): MatchProposal {
  const { repair, mentees, mentors, current = [] } = input;
  const row = mentees.findIndex(({ submissionId }) => submissionId === repair?.submissionId);
  if (row < 0 || mentors.length === 0) return proposePairs({ ...input, mentees: mentees.slice(row, row + 1) }, options);
  const run = scoreRun(input, options, privates);
  const standIn = mentors.findIndex(({ personId }) => personId === repair?.standInId);
  const load = current.filter(
    ({ mentorId, submissionId }) => mentorId === repair?.standInId && submissionId !== repair?.submissionId,
  );
  const isFree = standIn >= 0 && load.length < (mentors[standIn]?.capacity ?? 0);
  if (isFree && run.scored.pair(row, standIn).gates.length === 0) {
    const pairs = [pairOf(run, input, [row, standIn])];
    return { pairs, unassigned: [], unusedMentors: [], figures: figuresOf(pairs), notes: [], relaxations: [] };
  }
  const { solution } = rematch(run, input, options, KEEP_FOR_ONE);
  const whole = told(run, input, solution, []);
  const before = new Map(current.map(({ submissionId, mentorId }) => [submissionId, mentorId]));
  const pairs = whole.pairs.filter(({ submissionId, mentorId }) => before.get(submissionId) !== mentorId);
  const unassigned = whole.unassigned.filter(
    ({ submissionId }) => submissionId === repair?.submissionId || before.has(submissionId),
  );
  return { ...whole, pairs, unassigned, figures: figuresOf(pairs), notes: [] };
}

/** Matches a run again from the pairs that stand. @param keep what staying counts; as much as the engine's rule allows if left out */
export function rematch(
  { scored }: ScoredRun,
  { current = [] }: Pick<MatchInput, 'current'>,
  options: MatchOptions,
  keep?: number,
): Rematch {
  const before = current.map(({ submissionId, mentorId, fixed }) => ({ menteeId: submissionId, mentorId, met: fixed }));
  return rematchPeople(scored, before, { ...options, keep });
}

function choiceOf(
  { mentees, mentors }: MatchInput,
  keep: number | null,
  { moves, forced, chosen, solution }: Rematch,
  pairs: readonly ProposedPair[],
  best: number,
): Choice {
  const { mean, worst } = figuresOf(pairs);
  const mentor = (column: number | null) => (column === null ? null : (mentors[column]?.personId ?? null));
  return {
    ...{ keep, forced, chosen, mean, worst, unassigned: solution.unassigned.length },
    share: mean !== null && best > 0 ? mean / best : null,
    pairs: pairs.map(({ submissionId, mentorId }) => ({ submissionId, mentorId })),
    moves: moves.map(({ row, from, to, forced: couldNotStay }) => ({
      ...{ submissionId: mentees[row]?.submissionId ?? '', from: mentor(from), to: mentor(to), forced: couldNotStay },
    })),
  };
}

function distinct(pairs: readonly ProposedPair[], known: readonly ProposedPair[]): ProposedPair[] {
  const seen = new Set(known.map(({ submissionId, mentorId }) => `${submissionId} ${mentorId}`));
  return pairs.filter(({ submissionId, mentorId }) => {
    const key = `${submissionId} ${mentorId}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
