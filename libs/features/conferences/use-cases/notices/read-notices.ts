import { type Id, notFound } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { NoticeKind, NoticeVersion } from '../../domain/notices/notice';

/** A notice as everybody reads it: its latest version. */
export interface CurrentNotice {
  readonly id: Id;
  readonly kind: NoticeKind;
  readonly asks: boolean;
  readonly version: NoticeVersion;
}

/** A notice as its writers see it. */
export interface NoticeHistory {
  readonly id: Id;
  readonly kind: NoticeKind;
  readonly title: string;
  readonly asks: boolean;
  /** What is not published yet; null where there is nothing. */
  readonly draft: string | null;
  readonly revision: number;
  /** The latest first. */
  readonly versions: readonly NoticeVersion[];
  /** How many people have agreed, in words that hold today. */
  readonly agreed: number;
  /** How many have agreed to earlier words only, and are asked again. */
  readonly toAskAnew: number;
  readonly withdrawn: number;
}

/** A version `v` as JSON. */
export const VERSION = `json_build_object('id', v.id, 'number', v.number, 'title', v.title, 'text', v.text,
  'asksAnew', v.asks_anew, 'publishedAt', ${instant('v.published_at')})`;

/** In the order in which conferences need them. */
const ORDER = `array_position(ARRAY['privacy-notice', 'recording', 'photograph', 'publication', 'ethics-statement',
  'authors-statement', 'mentoring-agreement', 'own'], n.kind)`;

/** The number of the first version for which an agreement to notice `n` still holds; see `holdsSince`. */
export const SINCE = `(SELECT coalesce(max(number), 0) FROM notice_version WHERE notice_id = n.id AND asks_anew)`;

/** People with what they have said to notice `n`, one row each: the latest version they agree to, null if withdrawn. */
const STANDINGS = `(SELECT c.person_id, max(v.number) FILTER (WHERE c.withdrawn_at IS NULL) AS live
  FROM consent c JOIN notice_version v ON v.id = c.notice_version_id WHERE v.notice_id = n.id GROUP BY c.person_id)`;

/** What anybody may read: the latest version of each published notice. */
export function currentNotices(db: Reader, conferenceId: Id): Promise<CurrentNotice[]> {
  return db.query(
    `SELECT DISTINCT ON (${ORDER}, n.created_at, n.id) n.id, n.kind, n.asks, ${VERSION} AS version
     FROM notice n JOIN notice_version v ON v.notice_id = n.id WHERE n.conference_id = $1
     ORDER BY ${ORDER}, n.created_at, n.id, v.number DESC`,
    [conferenceId],
  );
}

/** Every notice with its draft, its versions, and how many have said what. */
export function noticeHistories(db: Reader, conferenceId: Id): Promise<NoticeHistory[]> {
  return db.query(
    `SELECT n.id, n.kind, n.title, n.asks, n.draft, n.revision,
       coalesce((SELECT json_agg(${VERSION} ORDER BY v.number DESC) FROM notice_version v WHERE v.notice_id = n.id), '[]') AS versions,
       (SELECT count(*)::int FROM ${STANDINGS} s WHERE live >= ${SINCE}) AS agreed,
       (SELECT count(*)::int FROM ${STANDINGS} s WHERE live < ${SINCE}) AS "toAskAnew",
       (SELECT count(*)::int FROM ${STANDINGS} s WHERE live IS NULL) AS withdrawn
     FROM notice n WHERE n.conference_id = $1 ORDER BY ${ORDER}, n.created_at, n.id`,
    [conferenceId],
  );
}

/** How many people had agreed to words that no longer hold. */
export async function countToAskAnew(db: Reader, noticeId: Id): Promise<number> {
  const [row]: { count: number }[] = await db.query(
    `SELECT (SELECT count(*)::int FROM ${STANDINGS} s WHERE live < ${SINCE}) AS count FROM notice n WHERE n.id = $1`,
    [noticeId],
  );
  return row?.count ?? 0;
}

/** The version with this id, with its notice. @throws DomainError `not-found` */
export async function findNoticeVersion(
  db: Reader,
  versionId: Id,
): Promise<{ conferenceId: Id; noticeId: Id; kind: NoticeKind; asks: boolean; version: NoticeVersion }> {
  const [found]: Awaited<ReturnType<typeof findNoticeVersion>>[] = await db.query(
    `SELECT n.conference_id AS "conferenceId", n.id AS "noticeId", n.kind, n.asks, ${VERSION} AS version
     FROM notice_version v JOIN notice n ON n.id = v.notice_id WHERE v.id = $1`,
    [versionId],
  );
  if (!found) throw notFound('notice');
  return found;
}
