import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { SubmissionState } from '../../domain/submission';

/** How far an author of a work is: has said that they are one, was asked, or will be asked at submitting. */
export type Standing = 'confirmed' | 'asked' | 'not asked';

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
  readonly authors: readonly {
    /** The id of the author in the draft. */
    readonly key: Id;
    readonly name: string;
    readonly you: boolean;
    readonly presenter: boolean;
    readonly standing: Standing;
  }[];
  /** As the draft names them; null where it names nobody. */
  readonly supervisor: string | null;
}

/**
 * SQL of whether a draft `d` holds something else than the version `v` that counts: both may be missing.
 * Track and type are taken as the submission `s` has them now: that organisers moved it is no change of its authors.
 * Work from elsewhere has no content to compare with; its draft begins when somebody writes in it.
 */
export const DIFFERS = `(v.number IS NULL OR (d.submission_id IS NOT NULL AND d.content IS DISTINCT FROM
  v.content || jsonb_build_object('trackId', s.track_id, 'typeId', s.type_id)))`;

const STANDING = `CASE WHEN a.person_id IS NULL THEN 'not asked' WHEN a.confirmed_at IS NULL THEN 'asked' ELSE 'confirmed' END`;

const AUTHORS = `
  coalesce(
    (SELECT json_agg(json_build_object('key', e.author ->> 'id', 'name', e.author ->> 'name', 'you', a.person_id IS NOT DISTINCT FROM mine.person_id,
       'presenter', coalesce((e.author ->> 'presenter')::boolean, false), 'standing', ${STANDING}) ORDER BY e.place)
     FROM jsonb_array_elements(d.content -> 'authors') WITH ORDINALITY AS e (author, place)
     LEFT JOIN submission_author a ON a.submission_id = s.id AND a.author_key::text = e.author ->> 'id'),
    (SELECT json_agg(json_build_object('key', a.author_key, 'name', coalesce(a.named, p.name), 'you', a.person_id = mine.person_id,
       'presenter', a.presenter, 'standing', ${STANDING}) ORDER BY a.position)
     FROM submission_author a JOIN person p ON p.id = a.person_id WHERE a.submission_id = s.id))`;

/** The works of which somebody is an author, or was named as one, in order of their codes. */
export async function ownWorks(db: Reader, conferenceId: Id, personId: Id): Promise<OwnSubmission[]> {
  return db.query(
    `SELECT s.id, s.code, coalesce(v.title, d.content ->> 'title', '') AS title, s.state,
       mine.confirmed_at IS NOT NULL AS confirmed, mine.presenter, ${instant('s.created_at')} AS "begunAt",
       ${instant('d.saved_at')} AS "savedAt", ${DIFFERS} AS changed, ${instant('s.late_until')} AS "lateUntil",
       coalesce((SELECT json_agg(json_build_object('version', number, 'at', ${instant('written_at')}) ORDER BY number)
         FROM abstract_version WHERE submission_id = s.id AND occasion IN ('submit', 'import')), '[]') AS sent,
       EXISTS (SELECT 1 FROM receipt WHERE submission_id = s.id) AS "hasReceipt",
       ${instant('s.withdrawn_at')} AS "withdrawnAt", ${AUTHORS} AS authors,
       nullif(trim(d.content -> 'supervisor' ->> 'name'), '') AS supervisor
     FROM submission_author mine
     JOIN submission s ON s.id = mine.submission_id
     LEFT JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     LEFT JOIN abstract_draft d ON d.submission_id = s.id
     WHERE mine.person_id = $2 AND s.conference_id = $1 ORDER BY s.code COLLATE "C"`,
    [conferenceId, personId],
  );
}
