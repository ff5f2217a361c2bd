import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';

/** A mentor whom a work has, or is offered. */
export interface BecameMentor {
  readonly name: string;
  readonly since: Instant;
  /** Until when its presenter is asked whether they are right; null once both have said yes, or the presenter has. */
  readonly askedUntil?: Instant | null;
  /** Whether both have said yes. */
  readonly isAgreed: boolean;
}

/** What others have made of a work, as its authors may know it: a mentor once published, a decision once released. */
export interface WhatBecame {
  readonly mentor: BecameMentor | null;
  readonly decision: { readonly outcome: string; readonly at: Instant } | null;
  /** Until when its authors say whether they take its place. */
  readonly answerBy: Instant | null;
  /** Until when it is to be revised; null once it came back. */
  readonly reviseBy: Instant | null;
  /** As the latest release has it: `session 2B in Room 1`, with when it begins. */
  readonly place: { readonly words: string; readonly at: Instant } | null;
  /** Whether its mentor and its authors write to each other, or have written. */
  readonly feedback: boolean;
  /** The release that it stands in, if it is the latest; null where nothing is published of it. */
  readonly release: number | null;
}

const NOTHING: WhatBecame = {
  mentor: null,
  decision: null,
  answerBy: null,
  reviseBy: null,
  place: null,
  release: null,
  feedback: false,
};

const PLACES = `
  SELECT (t ->> 'submissionId') AS id, 'session ' || (e ->> 'code') || ' in ' || (r ->> 'name') AS words, t ->> 'startsAt' AS at
  FROM last, jsonb_array_elements(last.value -> 'sessions') e, jsonb_array_elements(e -> 'talks') t, jsonb_array_elements(last.value -> 'rooms') r
  WHERE r ->> 'id' = e ->> 'roomId'
  UNION ALL
  SELECT (b ->> 'submissionId'), 'board ' || (b ->> 'boardNumber') || ', ' || (e ->> 'title'),
    coalesce(e -> 'shifts' -> (b ->> 'shift')::int ->> 'startsAt', e ->> 'startsAt')
  FROM last, jsonb_array_elements(last.value -> 'posterSessions') e, jsonb_array_elements(e -> 'placements') b`;

/** What became of the works of a person, by the works' ids; see {@link becameOf} for one of which nothing is known. */
export async function whatBecame(db: Reader, conferenceId: Id, personId: Id): Promise<ReadonlyMap<Id, WhatBecame>> {
  const rows: (WhatBecame & { readonly id: Id })[] = await db.query(
    `WITH last AS MATERIALIZED (SELECT number, value FROM release WHERE conference_id = $1 ORDER BY number DESC LIMIT 1),
       place AS (${PLACES})
     SELECT s.id,
       (SELECT json_build_object('name', p.name, 'since', ${instant('g.since')}, 'isAgreed', g.state <> 'published',
          'askedUntil', CASE WHEN g.state = 'published' AND g.mentee_answer IS NULL THEN ${instant('g.answer_by')} END) FROM pairing g JOIN person p ON p.id = g.mentor_id
        WHERE g.submission_id = s.id AND g.state IN ('published', 'accepted', 'active')) AS mentor,
       (EXISTS (SELECT 1 FROM pairing g WHERE g.submission_id = s.id AND g.state = 'active')
         OR EXISTS (SELECT 1 FROM margin_thread WHERE submission_id = s.id)
         OR EXISTS (SELECT 1 FROM feedback_round WHERE submission_id = s.id)) AS feedback,
       (SELECT json_build_object('outcome', d.known_outcome, 'at', ${instant('d.released_at')}) FROM decision d
        WHERE d.submission_id = s.id AND d.known_outcome IS NOT NULL) AS decision,
       (SELECT ${instant('answer_by')} FROM place_answer WHERE submission_id = s.id) AS "answerBy",
       (SELECT ${instant('max(revise_by)')} FROM revision WHERE submission_id = s.id AND returned_at IS NULL) AS "reviseBy",
       (SELECT json_build_object('words', words, 'at', at) FROM place WHERE place.id = s.id::text LIMIT 1) AS place,
       (SELECT number FROM last WHERE EXISTS (SELECT 1 FROM jsonb_array_elements(last.value -> 'submissions') w
          WHERE w ->> 'id' = s.id::text)) AS release
     FROM submission_author a JOIN submission s ON s.id = a.submission_id
     WHERE a.person_id = $2 AND a.confirmed_at IS NOT NULL AND s.conference_id = $1`,
    [conferenceId, personId],
  );
  return new Map(rows.map(({ id, ...became }) => [id, became]));
}

/** What became of one of them. */
export const becameOf = (all: ReadonlyMap<Id, WhatBecame>, id: Id): WhatBecame => all.get(id) ?? NOTHING;
