import type { PosterFacts } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { onlyRow } from './row';

const POSTERS = `submission s JOIN decision d ON d.submission_id = s.id AND d.known_outcome = 'poster'
  WHERE s.conference_id = $1 AND s.state IN ('accepted', 'confirmed')`;

const FACTS = `SELECT
  (SELECT count(*)::int FROM ${POSTERS}) AS posters,
  (SELECT coalesce(json_agg(s.code ORDER BY s.code), '[]') FROM ${POSTERS}
    AND NOT EXISTS (SELECT 1 FROM board_placement b WHERE b.submission_id = s.id)) AS boardless,
  (SELECT count(*)::int FROM poster_session WHERE conference_id = $1) AS "posterSessions",
  (SELECT CASE state WHEN 'proposed' THEN id END FROM board_proposal WHERE conference_id = $1
    ORDER BY made_at DESC LIMIT 1) AS proposal`;

/** How far the posters are. */
export function posterFacts(db: Reader, conferenceId: Id): Promise<PosterFacts> {
  return onlyRow<PosterFacts>(db, FACTS, [conferenceId]);
}
