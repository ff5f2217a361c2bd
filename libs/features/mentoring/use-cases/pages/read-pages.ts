import { type FileVersion, fileAddress, filesOf, type SubmissionFile } from '@colloquy/features/submissions';
import type { Id, Instant, Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { PlaceOnPage } from '../../domain/together/place-on-page';
import { pairingScope, READABLE_HERE, togetherOn } from '../together/together-on';

/** A version of a file with an address at which it can be fetched for five minutes. */
export type AddressedVersion = FileVersion & { readonly address: string };

/** Slides or a poster, the newest version first. */
export interface PreparedFile {
  readonly purpose: string;
  readonly versions: readonly AddressedVersion[];
}

/** What somebody wrote, and who. */
export interface Remark {
  readonly id: Id;
  readonly personId: Id;
  readonly name: string;
  readonly text: string;
  readonly writtenAt: Instant;
}

/** A comment on a place of a page, with what was answered. */
export interface PageComment extends Remark, PlaceOnPage {
  readonly fileId: Id;
  /** Its number in that version of the file. */
  readonly number: number;
  readonly resolvedAt: Instant | null;
  readonly replies: readonly Remark[];
}

const PAGES = ['poster', 'slides'];

/** Slides and poster of a work in all their versions. @throws DomainError `not-found` */
export async function readPreparedFiles(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  submissionId: Id,
): Promise<PreparedFile[]> {
  await togetherOn(db, viewer, conferenceId, submissionId);
  const files = (await filesOf(db, submissionId)).filter(({ purpose }) => PAGES.includes(purpose));
  const addressed = async ({ earlier, purpose, ...newest }: SubmissionFile): Promise<PreparedFile> => ({
    purpose,
    versions: await Promise.all(
      [newest, ...earlier].map(async ({ id, version, name, type, bytes, sentAt }) => ({
        ...{ id, version, name, type, bytes, sentAt },
        address: await fileAddress(db, { submissionId, fileId: id }),
      })),
    ),
  });
  return Promise.all(files.map(addressed));
}

/** The comments on all versions, in the order in which they stand on the pages. @throws DomainError `not-found` */
export async function readPageComments(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  submissionId: Id,
): Promise<PageComment[]> {
  const together = await togetherOn(db, viewer, conferenceId, submissionId);
  return db.query(
    `SELECT t.id, t.file_id AS "fileId", t.number, t.page, t.x, t.y, t.width, t.height, t.text,
       t.person_id AS "personId", p.name, ${instant('t.written_at')} AS "writtenAt",
       ${instant('t.resolved_at')} AS "resolvedAt",
       coalesce((SELECT json_agg(json_build_object('id', r.id, 'personId', r.person_id, 'name', w.name, 'text', r.text,
           'writtenAt', ${instant('r.written_at')}) ORDER BY r.written_at, r.id)
         FROM page_comment_reply r JOIN person w ON w.id = r.person_id WHERE r.comment_id = t.id), '[]') AS replies
     FROM page_comment t JOIN person p ON p.id = t.person_id
     WHERE t.submission_id = $1 AND t.removed_at IS NULL AND ${READABLE_HERE}
     ORDER BY t.page, t.number`,
    [submissionId, pairingScope(together)],
  );
}
