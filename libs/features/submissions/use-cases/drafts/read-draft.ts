import { isGuest } from '@colloquy/features/accounts';
import type { Id, Instant, Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { SubmissionState } from '../../domain/submission';
import { type AuthorStanding, readAuthorStandings } from '../co-authors/author-standings';
import { readSignOff, type SignOffStanding } from '../sign-off/read-sign-off';
import { type DraftRecord, readDraftRecord } from './draft-record';
import { noteReading } from './note-reading';
import { DIFFERS } from './own-works';
import { findWritable } from './writable-submission';

/** A draft as its writers see it. */
export interface DraftView extends Pick<DraftRecord, 'content' | 'revision' | 'savedAt'> {
  readonly id: Id;
  readonly code: string;
  readonly state: SubmissionState;
  /** The version that was sent in last, and when; null before the first time. */
  readonly submitted: { readonly version: number; readonly at: Instant } | null;
  /** Whether the draft holds something that was not sent in. */
  readonly changed: boolean;
  /** Until when this work may come although the deadline is over. */
  readonly lateUntil: Instant | null;
  readonly authors: readonly AuthorStanding[];
  /** Where the supervisor's word stands; null where nobody was asked. */
  readonly signOff: SignOffStanding | null;
  /** Whether the viewer has no address yet by which they can come back. */
  readonly guest: boolean;
}

/** The draft of a submission for those who write in it. @throws DomainError `not-found`, also for those who may not */
export async function readDraft(
  db: Reader,
  viewer: Viewer,
  conference: string,
  submissionId: string,
): Promise<DraftView> {
  const submission = await findWritable(db, viewer, conference, submissionId);
  await noteReading(db, viewer, submission);
  const draft = await readDraftRecord(db, submission.id);
  const [row]: Pick<DraftView, 'submitted' | 'lateUntil' | 'changed'>[] = await db.query(
    `SELECT ${instant('s.late_until')} AS "lateUntil", ${DIFFERS} AS changed,
       CASE WHEN v.number IS NULL THEN NULL ELSE json_build_object('version', v.number, 'at', ${instant('v.written_at')}) END AS submitted
     FROM submission s LEFT JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     LEFT JOIN abstract_draft d ON d.submission_id = s.id WHERE s.id = $1`,
    [submission.id],
  );
  const authors = await readAuthorStandings(db, submission.id, draft.content.authors, viewer.personId);
  return {
    ...{ id: submission.id, code: submission.code, state: submission.state },
    ...{ content: draft.content, revision: draft.revision, savedAt: draft.savedAt },
    submitted: row?.submitted ?? null,
    lateUntil: row?.lateUntil ?? null,
    changed: row?.changed ?? true,
    authors,
    signOff: await readSignOff(db, submission, draft.content),
    guest: viewer.personId !== null && (await isGuest(db, viewer.personId)),
  };
}
