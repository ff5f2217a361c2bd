import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { Beside } from '../../domain/beside';
import type { MatchOptions, PairWish } from '../../domain/match-input';
import { mayMatch } from '../../domain/mentoring.policy';
import type { MatchRunKind, MatchRunState } from '../../domain/pairing';
import type { MatchProposal } from '../../domain/propose-pairs';

/** A run of the matching as organisers see it: what it proposes, with the names that belong to the ids in it. */
export interface MatchRun {
  readonly id: Id;
  readonly state: MatchRunState;
  readonly kind: MatchRunKind;
  readonly objective: MatchOptions['objective'];
  readonly weights: MatchOptions['weights'];
  readonly gates: MatchOptions['gates'];
  readonly seed: string;
  readonly madeAt: Instant;
  readonly proposal: MatchProposal;
  readonly submissions: readonly { readonly id: Id; readonly code: string; readonly title: string }[];
  readonly mentors: readonly { readonly id: Id; readonly name: string; readonly places: number }[];
  /** Who was beside which work before. */
  readonly current: readonly Beside[];
  /** What organisers have decided about two, as it is now. */
  readonly wishes: readonly PairWish[];
}

/** One run. @throws DomainError `not-found`, also for others than organisers */
export async function findMatchRun(db: Reader, viewer: Viewer, conferenceId: Id, id: Id): Promise<MatchRun> {
  if (!mayMatch(viewer, conferenceId)) throw notFound('match run');
  const [run]: (Omit<MatchRun, 'madeAt'> & { madeAt: Date })[] = await db.query(
    `SELECT id, state, kind, objective, seed, weights, gates, made_at AS "madeAt", proposal,
       (SELECT coalesce(json_agg(json_build_object('id', m->'submissionId', 'code', m->'code', 'title', m->'title') ORDER BY n), '[]')
        FROM jsonb_array_elements(input->'mentees') WITH ORDINALITY AS mentee (m, n)) AS submissions,
       (SELECT coalesce(json_agg(json_build_object('id', m->'personId', 'name', m->'name', 'places', m->'capacity') ORDER BY n), '[]')
        FROM jsonb_array_elements(input->'mentors') WITH ORDINALITY AS mentor (m, n)) AS mentors,
       coalesce(input->'current', '[]') AS current,
       (SELECT coalesce(json_agg(json_build_object('submissionId', w.submission_id, 'mentorId', w.mentor_id, 'kind', w.kind)
          ORDER BY w.made_at), '[]') FROM pair_wish w WHERE w.conference_id = $2) AS wishes
     FROM match_run WHERE id = $1 AND conference_id = $2`,
    [id, conferenceId],
  );
  if (!run) throw notFound('match run');
  return { ...run, madeAt: run.madeAt.toISOString() };
}
