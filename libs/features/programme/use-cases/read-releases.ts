import { type Id, type Instant, notFound } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { Release, ReleaseChange } from '../domain/release';
import type { StoredOutput } from './store-release';

/** A release in a list: when it was published and what changed. */
export interface ReleaseSummary {
  readonly number: number;
  readonly publishedAt: Instant;
  readonly changes: readonly ReleaseChange[];
}

/** The releases of a conference, the latest first. */
export async function listReleases(db: Reader, conferenceId: Id): Promise<ReleaseSummary[]> {
  return db.query(
    `SELECT number, ${instant('published_at')} AS "publishedAt", value->'changes' AS changes FROM release
     WHERE conference_id = $1 ORDER BY number DESC`,
    [conferenceId],
  );
}

/** The release with this number, or the latest. @throws DomainError `not-found` */
export async function findRelease(db: Reader, conferenceId: Id, number: number | 'latest'): Promise<Release> {
  const [row]: { value: Release }[] = await db.query(
    'SELECT value FROM release WHERE conference_id = $1 AND ($2::int IS NULL OR number = $2) ORDER BY number DESC LIMIT 1',
    [conferenceId, number === 'latest' ? null : number],
  );
  if (!row) throw notFound('release');
  return row.value;
}

/** Where a file of a release is kept. @throws DomainError `not-found` */
export async function findOutput(
  db: Reader,
  slug: string,
  number: number | 'latest',
  path: string,
): Promise<StoredOutput & { number: number }> {
  const [output]: (StoredOutput & { number: number })[] = await db.query(
    `SELECT o.path, o.media_type AS "mediaType", o.sha256, o.bytes::int AS bytes, r.number FROM release r
     JOIN conference c ON c.id = r.conference_id
     LEFT JOIN release_output o ON o.release_id = r.id AND o.path = $3
     WHERE c.slug = $1 AND ($2::int IS NULL OR r.number = $2) ORDER BY r.number DESC LIMIT 1`,
    [slug, number === 'latest' ? null : number, path],
  );
  if (!output?.sha256) throw notFound('file');
  return output;
}

/** The files of a release, by path. */
export async function listOutputs(db: Reader, conferenceId: Id, number: number): Promise<StoredOutput[]> {
  return db.query(
    `SELECT o.path, o.media_type AS "mediaType", o.sha256, o.bytes::int AS bytes FROM release_output o
     JOIN release r ON r.id = o.release_id WHERE r.conference_id = $1 AND r.number = $2 ORDER BY o.path COLLATE "C"`,
    [conferenceId, number],
  );
}
