import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { mayMatch } from '../../domain/mentoring.policy';
import type { MatchRunState } from '../../domain/pairing';
import type { MatchProposal } from '../../domain/propose-pairs';

/** A run of the matching as organisers see it: what it proposes, with the names that belong to the ids in it. */
export interface MatchRun {
  readonly id: Id;
  readonly state: MatchRunState;
  readonly objective: 'sum' | 'fair';
  readonly seed: string;
  readonly madeAt: Instant;
  readonly proposal: MatchProposal;
  readonly submissions: readonly { readonly id: Id; readonly code: string; readonly title: string }[];
  readonly mentors: readonly { readonly id: Id; readonly name: string }[];
}

/** One run. @throws DomainError `not-found`, also for others than organisers */
export async function findMatchRun(db: Reader, viewer: Viewer, conferenceId: Id, id: Id): Promise<MatchRun> {
  if (!mayMatch(viewer, conferenceId)) throw notFound('match run');
  const [run]: (Omit<MatchRun, 'madeAt'> & { madeAt: Date })[] = await db.query(
    `SELECT id, state, objective, seed, made_at AS "madeAt", proposal,
       (SELECT coalesce(json_agg(json_build_object('id', m->'submissionId', 'code', m->'code', 'title', m->'title') ORDER BY n), '[]')
        FROM jsonb_array_elements(input->'mentees') WITH ORDINALITY AS mentee (m, n)) AS submissions,
       (SELECT coalesce(json_agg(json_build_object('id', m->'personId', 'name', m->'name') ORDER BY n), '[]')
        FROM jsonb_array_elements(input->'mentors') WITH ORDINALITY AS mentor (m, n)) AS mentors
     FROM match_run WHERE id = $1 AND conference_id = $2`,
    [id, conferenceId],
  );
  if (!run) throw notFound('match run');
  return { ...run, madeAt: run.madeAt.toISOString() };
}
