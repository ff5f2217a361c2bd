import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { MENTORED_STATES } from '../../domain/match-input';
import { mayMatch } from '../../domain/mentoring.policy';
import { type BoardPair, healthOf, type PairHealth } from '../../domain/pair-health';
import type { MatchRunKind, MatchRunState } from '../../domain/pairing';
import type { MatchProposal } from '../../domain/propose-pairs';
import { usualMixing } from '../runs/usual-mixing';
import { WITH_LAST_ACT } from './pair-activity';
import { WITH_PRESENTER } from './pair-rows';

/** A run of the matching in a list. */
export interface RunInList {
  readonly id: Id;
  readonly kind: MatchRunKind;
  readonly state: MatchRunState;
  readonly madeAt: Instant;
  readonly figures: MatchProposal['figures'];
  /** The work that a repair is for. */
  readonly submissionId: Id | null;
  readonly code: string | null;
}

/** Everything about the pairs of a conference, for its organisers. */
export interface PairBoard {
  readonly now: Instant;
  /** Works that take part, and those that have nobody beside them. */
  readonly works: number;
  readonly without: readonly { readonly id: Id; readonly code: string }[];
  readonly mentors: number;
  readonly places: number;
  /** What another pathway counts in a conference of this kind, unless it is set. */
  readonly usualMixing: number;
  readonly pairs: readonly BoardPair[];
  /** The latest first. */
  readonly runs: readonly RunInList[];
}

const MOST_RUNS = 20;

const PAIRS = `
  SELECT g.id, g.submission_id AS "submissionId", s.code, coalesce(v.title, '') AS title, a.name AS presenter,
    g.mentor_id AS "mentorId", p.name AS mentor, g.state, ${instant('g.since')} AS since,
    ${instant('g.answer_by')} AS "answerBy", g.mentor_answer AS "mentorSaid", g.mentee_answer AS "menteeSaid",
    coalesce(g.reasons ->> 'band', 'weak') AS band, coalesce(g.reasons ->> 'sentence', '') AS sentence,
    i.name AS "standIn", g.ended_because AS "endedBecause", ${instant('last.at')} AS "lastAt", last.by AS "lastBy"
  FROM pairing g JOIN submission s ON s.id = g.submission_id JOIN person p ON p.id = g.mentor_id ${WITH_PRESENTER}
  LEFT JOIN person i ON i.id = g.stand_in_id ${WITH_LAST_ACT}
  WHERE g.conference_id = $1 ORDER BY s.code COLLATE "C", g.since, g.state IN ('ended', 'declined') DESC, g.id`;

const COUNTS = `
  SELECT ${instant('now()')} AS now,
    (SELECT count(*)::int FROM submission s WHERE ${takesPart()}) AS works,
    (SELECT coalesce(json_agg(json_build_object('id', s.id, 'code', s.code) ORDER BY s.code COLLATE "C"), '[]') FROM submission s
      WHERE ${takesPart()} AND NOT EXISTS (SELECT 1 FROM pairing g WHERE g.submission_id = s.id
        AND g.state IN ('proposed', 'published', 'accepted', 'active'))) AS without,
    count(*)::int AS mentors, coalesce(sum(capacity), 0)::int AS places
  FROM mentor_profile WHERE conference_id = $1 AND done_at IS NOT NULL`;

function takesPart(): string {
  return `s.conference_id = $1 AND s.state IN (${MENTORED_STATES.map((state) => `'${state}'`).join(', ')})`;
}

const RUNS = `
  SELECT r.id, r.kind, r.state, ${instant('r.made_at')} AS "madeAt", r.figures, r.submission_id AS "submissionId", s.code
  FROM match_run r LEFT JOIN submission s ON s.id = r.submission_id
  WHERE r.conference_id = $1 ORDER BY r.made_at DESC, r.id LIMIT ${MOST_RUNS}`;

type Row = Omit<BoardPair, keyof PairHealth>;

/** How all pairs of a conference do. @throws DomainError `not-found` for others than organisers */
export async function readPairBoard(db: Reader, viewer: Viewer, conferenceId: Id): Promise<PairBoard> {
  if (!mayMatch(viewer, conferenceId)) throw notFound('conference');
  const [counts]: Omit<PairBoard, 'pairs' | 'runs' | 'usualMixing'>[] = await db.query(COUNTS, [conferenceId]);
  if (!counts) throw notFound('conference');
  const rows: Row[] = await db.query(PAIRS, [conferenceId]);
  const runs: RunInList[] = await db.query(RUNS, [conferenceId]);
  const mixing = await usualMixing(db, conferenceId);
  return {
    ...counts,
    usualMixing: mixing,
    pairs: rows.map((row) => ({ ...row, ...healthOf(row, counts.now) })),
    runs,
  };
}
