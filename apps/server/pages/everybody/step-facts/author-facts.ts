import type { OwnWork } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';

/** The works of a person with what hangs on each; a decision only once it is made known, a mentor once published. */
export function authorFacts(db: Reader, conferenceId: Id, personId: Id): Promise<OwnWork[]> {
  return db.query(
    `SELECT s.id, s.code, v.title, s.state, a.presenter, ${instant('v.written_at')} AS since,
       (SELECT ${instant('d.released_at')} FROM decision d WHERE d.submission_id = s.id AND d.state = 'released') AS "decidedAt",
       (SELECT p.name FROM pairing g JOIN person p ON p.id = g.mentor_id
        WHERE g.submission_id = s.id AND g.state IN ('published', 'accepted', 'active')) AS mentor,
       (SELECT 'session ' || (e->>'code') || ' in ' || (r->>'name')
        FROM jsonb_array_elements(last.value->'sessions') e, jsonb_array_elements(e->'talks') t,
          jsonb_array_elements(last.value->'rooms') r
        WHERE t->>'submissionId' = s.id::text AND r->>'id' = e->>'roomId'
        UNION ALL
        SELECT 'board ' || (b->>'boardNumber') || ', ' || (e->>'title')
        FROM jsonb_array_elements(last.value->'posterSessions') e, jsonb_array_elements(e->'placements') b
        WHERE b->>'submissionId' = s.id::text LIMIT 1) AS place
     FROM submission_author a
     JOIN submission s ON s.id = a.submission_id
     JOIN LATERAL (SELECT title, written_at FROM abstract_version WHERE submission_id = s.id AND number = s.submitted_version) v ON true
     LEFT JOIN LATERAL (SELECT value FROM release WHERE conference_id = $1 ORDER BY number DESC LIMIT 1) last ON true
     WHERE a.person_id = $2 AND s.conference_id = $1 AND s.state <> 'withdrawn' ORDER BY s.code COLLATE "C"`,
    [conferenceId, personId],
  );
}
