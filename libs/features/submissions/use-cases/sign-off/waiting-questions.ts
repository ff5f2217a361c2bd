import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';

/** A work that waits for the word of somebody who supervises it, or was named in their place. */
export interface WaitingQuestion {
  /** Of the question: it is answered at `/sign-off/<id>`. */
  readonly id: Id;
  readonly code: string;
  /** Of the version that was asked about, inline text. */
  readonly title: string;
  readonly askedAt: Instant;
}

/** What a person is asked to sign off and has not answered yet, what was asked first before the rest. */
export function waitingQuestions(db: Reader, conferenceId: Id, personId: Id): Promise<WaitingQuestion[]> {
  return db.query(
    `SELECT f.id, s.code, coalesce(nullif(v.title, ''), s.code) AS title, ${instant('f.sent_at')} AS "askedAt"
     FROM sign_off f JOIN submission s ON s.id = f.submission_id JOIN abstract_draft d ON d.submission_id = s.id
     LEFT JOIN abstract_version v ON v.submission_id = s.id AND v.number = f.version
     WHERE s.conference_id = $1 AND f.person_id = $2 AND f.state = 'asked' AND s.state <> 'withdrawn'
       AND f.supervisor_address = lower(trim(d.content -> 'supervisor' ->> 'address'))
       AND NOT EXISTS (SELECT 1 FROM sign_off o WHERE o.submission_id = s.id AND o.state = 'overridden'
         AND o.asked_at > f.asked_at)
     ORDER BY f.sent_at, s.code`,
    [conferenceId, personId],
  );
}
