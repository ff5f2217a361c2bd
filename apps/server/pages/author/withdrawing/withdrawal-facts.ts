import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';

/** What hangs on a work, as far as its authors may know it. Only what is published is told of places. */
export interface WithdrawalFacts {
  readonly title: string;
  /** Whether it was ever sent in. */
  readonly sent: boolean;
  readonly withdrawnAt: Instant | null;
  /** Of a mentor whom its authors know. */
  readonly mentor: string | null;
  /** Whether reviewers have it. */
  readonly reviewed: boolean;
  readonly otherAuthors: readonly string[];
  /** The latest release, if the work stands in it. */
  readonly release: number | null;
  readonly session: { readonly code: string; readonly title: string } | null;
  readonly board: { readonly number: number; readonly title: string } | null;
}

/** What hangs on a work. @param viewerId who asks: they are not counted among the other authors */
export async function withdrawalFacts(db: Reader, submissionId: Id, viewerId: Id | null): Promise<WithdrawalFacts> {
  const [facts]: WithdrawalFacts[] = await db.query(
    `WITH last AS MATERIALIZED (
       SELECT number, value FROM release r WHERE r.conference_id = (SELECT conference_id FROM submission WHERE id = $1)
       ORDER BY number DESC LIMIT 1)
     SELECT coalesce(v.title, d.content ->> 'title', '') AS title, v.number IS NOT NULL AS sent,
       ${instant('s.withdrawn_at')} AS "withdrawnAt",
       (SELECT p.name FROM pairing g JOIN person p ON p.id = g.mentor_id
        WHERE g.submission_id = s.id AND g.state IN ('published', 'accepted', 'active')) AS mentor,
       EXISTS (SELECT 1 FROM review_assignment WHERE submission_id = s.id) AND NOT EXISTS
         (SELECT 1 FROM decision WHERE submission_id = s.id AND known_outcome <> 'revise') AS reviewed,
       (SELECT coalesce(json_agg(coalesce(a.named, p.name) ORDER BY a.position), '[]') FROM submission_author a
        JOIN person p ON p.id = a.person_id WHERE a.submission_id = s.id AND a.person_id IS DISTINCT FROM $2) AS "otherAuthors",
       (SELECT number FROM last WHERE EXISTS (SELECT 1 FROM jsonb_array_elements(last.value -> 'submissions') w
          WHERE w ->> 'id' = s.id::text)) AS release,
       (SELECT json_build_object('code', e ->> 'code', 'title', e ->> 'title') FROM last,
          jsonb_array_elements(last.value -> 'sessions') e, jsonb_array_elements(e -> 'talks') t
        WHERE t ->> 'submissionId' = s.id::text LIMIT 1) AS session,
       (SELECT json_build_object('number', (b ->> 'boardNumber')::int, 'title', e ->> 'title') FROM last,
          jsonb_array_elements(last.value -> 'posterSessions') e, jsonb_array_elements(e -> 'placements') b
        WHERE b ->> 'submissionId' = s.id::text LIMIT 1) AS board
     FROM submission s
     LEFT JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     LEFT JOIN abstract_draft d ON d.submission_id = s.id
     WHERE s.id = $1`,
    [submissionId, viewerId],
  );
  if (!facts) throw new Error('A submission that was found is there.');
  return facts;
}
