import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import type { IntendedPair } from '../../domain/acceptance-faults';
import type { MatchInput } from '../../domain/match-input';
import { mayMatch } from '../../domain/mentoring.policy';
import type { ProposedPair } from '../../domain/propose-pairs';
import { type LockedRun, lockMatchRun } from './lock-match-run';
import { MentorBarriers } from './mentor-barriers';
import { refuseFaulty } from './refuse-faulty';
import { storeDrafts } from './store-drafts';

/** Takes over what a run proposes as draft pairs: nobody else sees them before they are published. */
@Injectable()
export class AcceptMatchRun {
  constructor(
    private readonly acts: Acts,
    private readonly barriers: MentorBarriers,
  ) {}

  /**
   * @param input `keep` names the way to match again that is chosen, where there are several
   * @returns how many drafts there are by it
   * @throws DomainError `not-found`; `unknown-choice`; `wrong-state` when it was accepted or discarded before; `stale-proposal` naming
   * what has changed since it was made
   */
  async run(
    context: ActContext,
    input: { conferenceId: Id; matchRunId: Id; keep?: number },
  ): Promise<{ pairings: number }> {
    const { conferenceId, matchRunId, keep } = input;
    if (!mayMatch(context.viewer, conferenceId)) throw notFound('match run');
    return this.acts.run(context, { act: 'accept-match-run', conferenceId, subject: matchRunId }, async (tx) => {
      const run = await lockMatchRun(tx, conferenceId, matchRunId);
      const drafts = await acceptRun(tx, this.barriers, { conferenceId, matchRunId }, run, keep);
      return { pairings: drafts.length };
    });
  }
}

/** Makes drafts of a locked run. Part of the caller's act. @throws DomainError `stale-proposal` @returns their ids */
export async function acceptRun(
  tx: Transaction,
  barriers: MentorBarriers,
  which: { readonly conferenceId: Id; readonly matchRunId: Id },
  { input, proposal }: LockedRun,
  keep?: number,
): Promise<Id[]> {
  const besideOf = new Map((input.current ?? []).map(({ submissionId, mentorId }) => [submissionId, mentorId]));
  const moved = chosenPairs(proposal, keep).filter(
    ({ submissionId, mentorId }) => besideOf.get(submissionId) !== mentorId,
  );
  const intended = moved.map((pair) => intend(pair, input, besideOf.get(pair.submissionId) ?? null));
  await refuseFaulty(tx, barriers, which.conferenceId, intended);
  const drafts = await storeDrafts(tx, which, moved);
  await tx.query(`UPDATE match_run SET state = 'accepted' WHERE id = $1`, [which.matchRunId]);
  return drafts;
}

function chosenPairs({ pairs, choices, others = [] }: LockedRun['proposal'], keep?: number): readonly ProposedPair[] {
  if (keep === undefined) return pairs;
  const choice = choices?.find((one) => one.keep === keep);
  if (!choice) {
    throw new DomainError('invalid', 'unknown-choice', 'This way of matching again was not among those proposed.');
  }
  const known = [...pairs, ...others];
  return choice.pairs.flatMap(
    ({ submissionId, mentorId }) =>
      known.find((pair) => pair.submissionId === submissionId && pair.mentorId === mentorId) ?? [],
  );
}

function intend(
  { submissionId, mentorId }: ProposedPair,
  { mentees, mentors }: MatchInput,
  beside: Id | null,
): IntendedPair {
  return {
    ...{ submissionId, mentorId, beside },
    code: mentees.find((mentee) => mentee.submissionId === submissionId)?.code ?? 'A work',
    mentor: mentors.find(({ personId }) => personId === mentorId)?.name ?? 'A mentor',
  };
}
