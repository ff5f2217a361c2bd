import type { JudgeFacts } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** The tracks that a person judges, and how much there is in those once a programme is public. */
export async function judgeFacts(db: Reader, conferenceId: Id, personId: Id): Promise<JudgeFacts> {
  const [facts]: JudgeFacts[] = await db.query(
    `WITH mine AS (SELECT m.track_id, t.name FROM membership m LEFT JOIN track t ON t.id = m.track_id
       WHERE m.conference_id = $1 AND m.person_id = $2 AND m.role = 'judge'),
     judged AS (SELECT s.id FROM submission s WHERE s.conference_id = $1 AND s.state <> 'withdrawn'
       AND EXISTS (SELECT 1 FROM mine WHERE track_id IS NULL OR track_id = s.track_id))
     SELECT CASE WHEN bool_or(track_id IS NULL) THEN '{}' ELSE coalesce(array_agg(name ORDER BY name), '{}') END AS tracks,
       CASE WHEN EXISTS (SELECT 1 FROM release WHERE conference_id = $1) THEN json_build_object(
         'talks', (SELECT count(*) FROM placement WHERE submission_id IN (SELECT id FROM judged)),
         'posters', (SELECT count(*) FROM board_placement WHERE submission_id IN (SELECT id FROM judged))) END AS published
     FROM mine`,
    [conferenceId, personId],
  );
  return facts ?? { tracks: [], published: null };
}
