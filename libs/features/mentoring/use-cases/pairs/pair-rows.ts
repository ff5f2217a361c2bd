import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { PairingState, Said, Side } from '../../domain/pairing';
import type { PublishedPair } from '../../mail/pairing-mails';

/** A pairing with what its acts and messages need. */
export interface PairRow extends PublishedPair {
  readonly id: Id;
  readonly conferenceId: Id;
  readonly state: PairingState;
  readonly mentorSaid: Said | null;
  readonly menteeSaid: Said | null;
  readonly answerBy: Instant | null;
  readonly replaces: Id | null;
}

/** The first presenter of a work `s`, as `a`; its title as sent in, as `v`. */
export const WITH_PRESENTER = `
  JOIN LATERAL (SELECT q.id, q.name FROM submission_author sa JOIN person q ON q.id = sa.person_id
    WHERE sa.submission_id = s.id ORDER BY sa.presenter DESC, sa.position LIMIT 1) a ON true
  LEFT JOIN LATERAL (SELECT title, abstract FROM abstract_version
    WHERE submission_id = s.id AND number = s.submitted_version) v ON true`;

/**
 * Pairings in the order of their works' codes.
 * @param where SQL about the pairing `g` and its submission `s`
 * @param lock such as `FOR UPDATE OF g`
 */
export async function pairRows(db: Reader, where: string, values: readonly unknown[], lock = ''): Promise<PairRow[]> {
  return db.query(
    `SELECT g.id, g.conference_id AS "conferenceId", g.submission_id AS "submissionId", s.code,
       coalesce(v.title, '') AS title, g.mentor_id AS "mentorId", p.name AS mentor, a.id AS "presenterId",
       a.name AS presenter, coalesce(g.reasons ->> 'sentence', '') AS sentence, g.state,
       g.mentor_answer AS "mentorSaid", g.mentee_answer AS "menteeSaid", ${instant('g.answer_by')} AS "answerBy", g.replaces
     FROM pairing g JOIN submission s ON s.id = g.submission_id JOIN person p ON p.id = g.mentor_id ${WITH_PRESENTER}
     WHERE ${where} ORDER BY s.code COLLATE "C", g.id ${lock}`,
    [...values],
  );
}

/** Which side of a pairing somebody is of: its mentor, or one who presents the work; null for others. */
export async function sideOf(
  db: Reader,
  { mentorId, submissionId }: Pick<PairRow, 'mentorId' | 'submissionId'>,
  personId: Id | null,
): Promise<Side | null> {
  if (personId === null) return null;
  if (personId === mentorId) return 'mentor';
  const [presents] = await db.query(
    `SELECT 1 FROM submission_author WHERE submission_id = $1 AND person_id = $2 AND presenter AND confirmed_at IS NOT NULL`,
    [submissionId, personId],
  );
  return presents ? 'mentee' : null;
}
