import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { NoticeKind, NoticeVersion } from '../../domain/notices/notice';
import { type Said, type Standing, standingOf } from '../../domain/notices/standing';
import { SINCE, VERSION } from './read-notices';

/** A notice, and how somebody stands to it. */
export interface MyConsent {
  readonly noticeId: Id;
  readonly conferenceId: Id;
  readonly conference: string;
  readonly kind: NoticeKind;
  readonly asks: boolean;
  /** The latest words. */
  readonly version: NoticeVersion;
  /** For what: a submission, say; null for the person in the whole conference. */
  readonly subjectId: Id | null;
  readonly standing: Standing;
  readonly said: readonly Said[];
}

const SAID = `json_build_object('number', sv.number, 'givenAt', ${instant('c.given_at')}, 'withdrawnAt', ${instant('c.withdrawn_at')})`;

/**
 * What a person is asked, and has said: the notices of the conferences in which they have a part, and of those in which
 * they once agreed to something.
 */
export async function consentsOf(db: Reader, personId: Id): Promise<MyConsent[]> {
  const rows: (Omit<MyConsent, 'standing'> & { since: number })[] = await db.query(
    `SELECT n.id AS "noticeId", n.conference_id AS "conferenceId", f.title AS conference, n.kind, n.asks,
       ${VERSION} AS version, s.subject_id AS "subjectId", coalesce(s.said, '[]') AS said, ${SINCE} AS since
     FROM notice n JOIN conference f ON f.id = n.conference_id
     JOIN LATERAL (SELECT * FROM notice_version WHERE notice_id = n.id ORDER BY number DESC LIMIT 1) v ON true
     LEFT JOIN (SELECT sv.notice_id, c.subject_id, json_agg(${SAID} ORDER BY c.given_at, sv.number) AS said
       FROM consent c JOIN notice_version sv ON sv.id = c.notice_version_id
       WHERE c.person_id = $1 GROUP BY sv.notice_id, c.subject_id) s ON s.notice_id = n.id
     WHERE s.notice_id IS NOT NULL
       OR EXISTS (SELECT 1 FROM membership m WHERE m.conference_id = n.conference_id AND m.person_id = $1)
     ORDER BY f.starts_on DESC, n.conference_id, n.created_at, n.id`,
    [personId],
  );
  return rows.map(({ since, ...row }) => ({ ...row, standing: standingOf(row.said, since) }));
}

/** Somebody and how they stand to a notice. */
export interface Consenter {
  readonly personId: Id;
  readonly name: string;
  readonly subjectId: Id | null;
  readonly standing: Standing;
  /** The version to which they said something last. */
  readonly number: number | null;
  readonly at: Instant | null;
}

/**
 * How everybody with a part in the conference stands to a notice, in order of their names: also who has not answered.
 * @param noticeId of a notice of that conference; others give an empty list
 */
export async function consentersTo(db: Reader, conferenceId: Id, noticeId: Id): Promise<Consenter[]> {
  const rows: { personId: Id; name: string; subjectId: Id | null; said: Said[]; since: number }[] = await db.query(
    `SELECT p.id AS "personId", p.name, s.subject_id AS "subjectId", coalesce(s.said, '[]') AS said, ${SINCE} AS since
     FROM notice n JOIN person p ON EXISTS (
       SELECT 1 FROM membership m WHERE m.conference_id = n.conference_id AND m.person_id = p.id)
       OR EXISTS (SELECT 1 FROM consent c JOIN notice_version v ON v.id = c.notice_version_id
         WHERE v.notice_id = n.id AND c.person_id = p.id)
     LEFT JOIN (SELECT sv.notice_id, c.person_id, c.subject_id, json_agg(${SAID} ORDER BY c.given_at, sv.number) AS said
       FROM consent c JOIN notice_version sv ON sv.id = c.notice_version_id GROUP BY 1, 2, 3) s
       ON s.notice_id = n.id AND s.person_id = p.id
     WHERE n.id = $2 AND n.conference_id = $1 AND n.asks ORDER BY p.sort_name COLLATE "und-x-icu", p.id, s.subject_id`,
    [conferenceId, noticeId],
  );
  return rows.map(({ said, since, ...row }) => {
    const last = said.at(-1);
    return {
      ...row,
      standing: standingOf(said, since),
      number: last?.number ?? null,
      at: last?.withdrawnAt ?? last?.givenAt ?? null,
    };
  });
}

/**
 * Whether nobody agrees, for this subject, to the words of a notice as they are now: small corrections, which its
 * organisers published without asking anew, change nothing. False for a notice that was never published.
 */
export async function isToBeAsked(db: Reader, noticeId: Id, subjectId: Id): Promise<boolean> {
  const [row]: { toBeAsked: boolean }[] = await db.query(
    `SELECT EXISTS (SELECT 1 FROM notice_version WHERE notice_id = n.id) AND NOT EXISTS (
       SELECT 1 FROM consent c JOIN notice_version v ON v.id = c.notice_version_id
       WHERE v.notice_id = n.id AND c.subject_id = $2 AND c.withdrawn_at IS NULL AND v.number >= ${SINCE}) AS "toBeAsked"
     FROM notice n WHERE n.id = $1`,
    [noticeId, subjectId],
  );
  return row?.toBeAsked ?? false;
}
