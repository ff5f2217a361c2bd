import type { Id } from '@colloquy/kernel';
import { inTransaction, type Transaction } from '@colloquy/platform/database';
import { type JobHandler, type RunningJob, runInThread } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MatchInput } from '../../domain/match-input';
import type { MatchProposal } from '../../domain/propose-pairs';
import { MATCH_MENTORS, type MatchRequest } from './match-request';
import { MentorBarriers } from './mentor-barriers';
import { readMatchInput } from './read-match-input';
import { readPrivateSides } from './read-private-sides';
import { usualMixing } from './usual-mixing';

/** A run of the matching that is to be kept. */
export interface NewMatchRun extends Pick<MatchRequest, 'options'>, Partial<Omit<MatchRequest, 'options'>> {
  readonly id: Id;
  readonly conferenceId: Id;
  readonly input: MatchInput;
  readonly proposal: MatchProposal;
  readonly madeBy: Id | null;
}

/** Keeps what a run proposes, with the input that it saw; a run that is kept already stays as it is. */
export async function storeMatchRun(tx: Transaction, run: NewMatchRun): Promise<void> {
  await tx.query(
    `INSERT INTO match_run (id, conference_id, objective, seed, input, proposal, figures, made_by, kind, submission_id, weights,
       gates)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (id) DO NOTHING`,
    [
      run.id,
      run.conferenceId,
      run.options.objective,
      String(run.options.seed),
      JSON.stringify(run.input),
      JSON.stringify(run.proposal),
      JSON.stringify(run.proposal.figures),
      run.madeBy,
      run.kind ?? 'new',
      run.submissionId ?? null,
      JSON.stringify(run.options.weights ?? {}),
      JSON.stringify(run.options.gates ?? {}),
    ],
  );
}

/** Matches mentors with submissions in a thread of its own and keeps the proposal; a person accepts it or not. */
@Injectable()
export class MatchMentorsJob implements JobHandler<MatchRequest, { matchRunId: Id }> {
  readonly kind = MATCH_MENTORS;

  constructor(
    private readonly dataSource: DataSource,
    private readonly barriers: MentorBarriers,
  ) {}

  async run(job: RunningJob<MatchRequest>): Promise<{ matchRunId: Id }> {
    const { id, conferenceId, input: request, requestedBy: madeBy } = job;
    const { input, privates, mixing } = await this.dataSource.transaction('REPEATABLE READ', async (db) => ({
      mixing: await usualMixing(db, conferenceId),
      input: await readMatchInput(db, this.barriers, conferenceId, request),
      privates: await readPrivateSides(db, conferenceId),
    }));
    const options =
      mixing > 0 ? { ...request.options, weights: { mixing, ...request.options.weights } } : request.options;
    await job.report(0.2, `Comparing ${input.mentees.length} works with ${input.mentors.length} mentors`);
    const proposal = await propose(request, [input, options, privates]);
    await job.report(0.9, 'Keeping the proposal');
    await inTransaction(this.dataSource, (tx) =>
      storeMatchRun(tx, { ...request, options, id, conferenceId, input, proposal, madeBy }),
    );
    return { matchRunId: id };
  }
}

/** Each kind of run has a function of its own, in a module that the thread loads. What is private is handed over and not kept. */
function propose({ kind }: MatchRequest, args: readonly unknown[]): Promise<MatchProposal> {
  if (kind === 'new') return runInThread(require.resolve('../../domain/propose-pairs'), 'proposePairs', args);
  const name = kind === 'repair' ? 'proposeRepair' : 'proposeAgain';
  return runInThread(require.resolve('../../domain/propose-again'), name, args);
}
