import type { DraftContent } from '@colloquy/engines/abstract-draft';
import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { Occasion } from '../../domain/versions/occasion';
import { findWritable } from '../drafts/writable-submission';

/** A version in the list of a submission's versions. */
export interface VersionSummary {
  readonly number: number;
  readonly occasion: Occasion;
  readonly title: string;
  readonly at: Instant;
  /** Who had written it; null where nobody is known. */
  readonly by: string | null;
  /** Whether it is the one that counts. */
  readonly counts: boolean;
}

/** A version in full; `content` is null for one that was brought in from elsewhere. */
export interface WholeVersion extends VersionSummary {
  readonly abstract: string;
  readonly sha256: string;
  readonly content: DraftContent | null;
}

const SUMMARY = `v.number, v.occasion, v.title, ${instant('v.written_at')} AS at, p.name AS by,
  v.number IS NOT DISTINCT FROM s.submitted_version AS counts`;
const FROM = `FROM abstract_version v JOIN submission s ON s.id = v.submission_id LEFT JOIN person p ON p.id = v.written_by`;

/** Every version of a submission, the latest first. @throws DomainError `not-found`, also for those who may not write in it */
export async function readVersions(
  db: Reader,
  viewer: Viewer,
  conference: string,
  submissionId: string,
): Promise<VersionSummary[]> {
  const { id } = await findWritable(db, viewer, conference, submissionId);
  return db.query(`SELECT ${SUMMARY} ${FROM} WHERE v.submission_id = $1 ORDER BY v.number DESC`, [id]);
}

/** One version in full. @throws DomainError `not-found` */
export async function readVersion(db: Reader, submissionId: Id, number: number): Promise<WholeVersion> {
  const [version]: WholeVersion[] = await db.query(
    `SELECT ${SUMMARY}, v.abstract, v.sha256, v.content ${FROM} WHERE v.submission_id = $1 AND v.number = $2`,
    [submissionId, number],
  );
  if (!version) throw notFound('version');
  return version;
}
