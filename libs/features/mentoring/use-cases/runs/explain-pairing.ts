import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { runInThread } from '@colloquy/platform/jobs';
import type { PairAccount } from '../../domain/explain-pair';
import type { MatchInput, MatchOptions } from '../../domain/match-input';
import { mayMatch } from '../../domain/mentoring.policy';
import type { MatchProposal } from '../../domain/propose-pairs';
import { readPrivateSides } from './read-private-sides';

/**
 * Why a work has this mentor and what another choice would have done, from the input of the run as it was then. For
 * organisers only: it speaks of other people's works.
 * @throws DomainError `not-found`, also where the pairing comes from no run
 */
export async function explainPairing(db: Reader, viewer: Viewer, conferenceId: Id, id: Id): Promise<PairAccount> {
  if (!mayMatch(viewer, conferenceId)) throw notFound('pairing');
  const [run]: ({ submissionId: Id; input: MatchInput; proposal: MatchProposal } & MatchOptions)[] = await db.query(
    `SELECT g.submission_id AS "submissionId", r.input, r.proposal, r.objective, r.seed, r.weights, r.gates
     FROM pairing g JOIN match_run r ON r.id = g.match_run_id WHERE g.id = $1 AND g.conference_id = $2`,
    [id, conferenceId],
  );
  if (!run) throw notFound('pairing');
  const { input, proposal, submissionId, ...options } = run;
  const privates = await readPrivateSides(db, conferenceId);
  const module = require.resolve('../../domain/explain-pair');
  const args = [input, options, proposal, submissionId, privates];
  const account = await runInThread<PairAccount | null>(module, 'explainPair', args);
  if (!account) throw notFound('pairing');
  return account;
}
