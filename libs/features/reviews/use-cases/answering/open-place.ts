import type { PlacedOutcome } from '@colloquy/engines/deciding';
import { hashOf, isToken } from '@colloquy/features/accounts';
import { readAbstractRules } from '@colloquy/features/conferences';
import { DomainError, type Id, type Instant, isId, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';

/** The question whether a work takes its place, as its presenter finds it on its page. */
export interface OpenPlace {
  readonly conferenceId: Id;
  readonly submissionId: Id;
  /** Who answers. */
  readonly personId: Id;
  readonly name: string;
  readonly code: string;
  readonly title: string;
  readonly type: PlacedOutcome;
  readonly answerBy: Instant;
  readonly state: 'asked' | 'confirmed' | 'declined';
  /** Until when a place that was given back can be asked for again; null when that is over. */
  readonly undoUntil: Instant | null;
}

type Row = Omit<OpenPlace, 'state' | 'undoUntil'> & {
  readonly state: string;
  readonly withdrawnAt: Instant | null;
  readonly now: Instant;
};

const STATES: Readonly<Record<string, OpenPlace['state']>> = {
  accepted: 'asked',
  confirmed: 'confirmed',
  withdrawn: 'declined',
};

/**
 * What a presenter was asked, for whoever shows the key of their mail, or is signed in as an author. Changes nothing.
 * @throws DomainError `place-unknown`, `place-over` or `sign-in-needed`
 */
export async function openPlace(
  db: Reader,
  viewer: Viewer,
  { submissionId, key }: { readonly submissionId: string; readonly key: unknown },
): Promise<OpenPlace> {
  const hash = isToken(key) ? hashOf(key) : null;
  const [row]: Row[] = isId(submissionId)
    ? await db.query(
        `SELECT s.conference_id AS "conferenceId", s.id AS "submissionId", x.id AS "personId", x.name, s.code, v.title, p.type,
           ${instant('p.answer_by')} AS "answerBy", s.state, ${instant('s.withdrawn_at')} AS "withdrawnAt", ${instant('now()')} AS now
         FROM place_answer p JOIN submission s ON s.id = p.submission_id
         JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
         JOIN submission_author a ON a.submission_id = s.id AND a.confirmed_at IS NOT NULL JOIN person x ON x.id = a.person_id
         LEFT JOIN place_key k ON k.submission_id = s.id AND k.person_id = x.id
         WHERE s.id = $1 AND (k.key_hash = $2 OR ($2::bytea IS NULL AND x.id = $3))`,
        [submissionId, hash, viewer.personId],
      )
    : [];
  if (!row) throw refusal(hash === null && viewer.personId === null ? 'sign-in' : 'unknown');
  const { state, withdrawnAt, now, ...facts } = row;
  const stands = STATES[state];
  if (!stands) throw refusal('over');
  const { undoHours } = await readAbstractRules(db, row.conferenceId);
  const until = withdrawnAt && new Date(Date.parse(withdrawnAt) + undoHours * 3_600_000).toISOString();
  return { ...facts, state: stands, undoUntil: until && until > now ? until : null };
}

function refusal(why: 'unknown' | 'over' | 'sign-in'): DomainError {
  if (why === 'over')
    return new DomainError('not-found', 'place-over', 'Nobody waits for an answer about this any more.');
  if (why === 'unknown') {
    const words = 'This link is not whole, or a newer message has replaced it. Open the link in the latest message.';
    return new DomainError('not-found', 'place-unknown', words);
  }
  const words = 'Open the link in the message that came to you: it shows who you are. Or sign in.';
  return new DomainError('unauthenticated', 'sign-in-needed', words);
}
