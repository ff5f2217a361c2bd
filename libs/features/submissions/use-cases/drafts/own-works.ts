import type { DraftContent } from '@colloquy/engines/abstract-draft';
import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { Standing } from '../../domain/co-authors/author-standing';
import type { SubmissionState } from '../../domain/submission';
import { readAuthorStandings } from '../co-authors/author-standings';
import { readSignOff, type SignOffStanding } from '../sign-off/read-sign-off';

/** A work as one of its authors may know it: also while it is a draft, and after it was withdrawn. */
export interface OwnSubmission {
  readonly id: Id;
  readonly code: string;
  /** What counts, or what the draft has so far; empty where nothing is written. */
  readonly title: string;
  readonly state: SubmissionState;
  /** Whether the person has said that they are an author; until then they may not write in it. */
  readonly confirmed: boolean;
  readonly presenter: boolean;
  readonly begunAt: Instant;
  readonly savedAt: Instant | null;
  /** What was sent in or brought in from elsewhere, the first first. */
  readonly sent: readonly { readonly version: number; readonly at: Instant }[];
  /** Whether the draft holds something else than the version that counts. */
  readonly changed: boolean;
  readonly hasReceipt: boolean;
  readonly lateUntil: Instant | null;
  readonly withdrawnAt: Instant | null;
  /** In order; those of the draft where there is one. */
  readonly authors: readonly OwnAuthor[];
  /** As the draft names them; null where it names nobody. */
  readonly supervisor: string | null;
  /** What the supervisor has said; null where nobody was asked. */
  readonly signOff: SignOffStanding | null;
}

/** An author, and whether they have said that they are one. */
export interface OwnAuthor {
  /** The id of the author in the draft. */
  readonly key: Id;
  readonly name: string;
  readonly standing: Standing;
}

/**
 * SQL of whether a draft `d` holds something else than the version `v` that counts: both may be missing.
 * Track and type are taken as the submission `s` has them now: that organisers moved it is no change of its authors.
 * Work from elsewhere has no content to compare with; its draft begins when somebody writes in it.
 */
export const DIFFERS = `(v.number IS NULL OR (d.submission_id IS NOT NULL AND d.content IS DISTINCT FROM
  v.content || jsonb_build_object('trackId', s.track_id, 'typeId', s.type_id)))`;

/** Of work from elsewhere, in which nobody has written here. */
const AUTHORS = `
  (SELECT json_agg(json_build_object('key', a.author_key, 'name', coalesce(a.named, p.name), 'standing',
     CASE WHEN a.confirmed_at IS NULL THEN 'not asked' WHEN a.person_id = mine.person_id THEN 'you' ELSE 'confirmed' END)
     ORDER BY a.position)
   FROM submission_author a JOIN person p ON p.id = a.person_id WHERE a.submission_id = s.id)`;

type Row = Omit<OwnSubmission, 'supervisor' | 'signOff'> & { readonly content: DraftContent | null };

/** The works of which somebody is an author, or was named as one, in order of their codes. */
export async function ownWorks(db: Reader, conferenceId: Id, personId: Id): Promise<OwnSubmission[]> {
  const rows: Row[] = await db.query(
    `SELECT s.id, s.code, coalesce(v.title, d.content ->> 'title', '') AS title, s.state,
       mine.confirmed_at IS NOT NULL AS confirmed, mine.presenter, ${instant('s.created_at')} AS "begunAt",
       ${instant('d.saved_at')} AS "savedAt", ${DIFFERS} AS changed, ${instant('s.late_until')} AS "lateUntil",
       coalesce((SELECT json_agg(json_build_object('version', number, 'at', ${instant('written_at')}) ORDER BY number)
         FROM abstract_version WHERE submission_id = s.id AND occasion IN ('submit', 'import')), '[]') AS sent,
       EXISTS (SELECT 1 FROM receipt WHERE submission_id = s.id) AS "hasReceipt",
       ${instant('s.withdrawn_at')} AS "withdrawnAt", ${AUTHORS} AS authors, d.content
     FROM submission_author mine
     JOIN submission s ON s.id = mine.submission_id
     LEFT JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     LEFT JOIN abstract_draft d ON d.submission_id = s.id
     WHERE mine.person_id = $2 AND s.conference_id = $1 ORDER BY s.code COLLATE "C"`,
    [conferenceId, personId],
  );
  const works: OwnSubmission[] = [];
  for (const { content, ...row } of rows)
    works.push({ ...row, ...(await together(db, conferenceId, personId, row, content)) });
  return works;
}

/** What those say who write the work together, and its supervisor. */
async function together(
  db: Reader,
  conferenceId: Id,
  personId: Id,
  { id, authors }: Pick<Row, 'id' | 'authors'>,
  content: DraftContent | null,
): Promise<Pick<OwnSubmission, 'authors' | 'supervisor' | 'signOff'>> {
  if (content === null) return { authors, supervisor: null, signOff: null };
  const standings = await readAuthorStandings(db, id, content.authors, personId);
  return {
    authors: content.authors.map(({ id: key, name }) => ({
      ...{ key, name },
      standing: standings.find(({ authorKey }) => authorKey === key)?.standing ?? 'not asked',
    })),
    supervisor: content.supervisor.name.trim() || null,
    signOff: await readSignOff(db, { id, conferenceId }, content),
  };
}
