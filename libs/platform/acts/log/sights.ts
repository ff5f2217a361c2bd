import type { Id, Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** One thing that is shown to somebody, and whose it is. */
export interface Sight {
  readonly subjectId: Id;
  /** The people of whom it tells something sensitive. */
  readonly about: readonly Id[];
}

/**
 * Notes that the viewer is shown sensitive things: once for each person, thing and hour, in one statement, before the
 * answer goes out. What somebody sees of themselves alone is not noted, unless it is said to be `ownToo`.
 * @param kind a sight that a room has words for, such as `reviews`
 */
export async function noteSights(
  db: Reader,
  viewer: Viewer,
  seen: {
    readonly kind: string;
    readonly conferenceId: Id | null;
    readonly things: readonly Sight[];
    readonly ownToo?: boolean;
  },
): Promise<void> {
  const things = seen.things
    .map(({ subjectId, about }) => ({
      subjectId,
      about: [...new Set(about)].filter((id) => seen.ownToo || id !== viewer.personId),
    }))
    .filter(({ about }) => about.length > 0);
  if (viewer.personId === null || things.length === 0) return;
  await db.query(
    `INSERT INTO sight (id, conference_id, person_id, kind, subject_id, about, hour)
     SELECT gen_random_uuid(), $1, $2, $3, (thing ->> 'subjectId')::uuid,
       ARRAY(SELECT jsonb_array_elements_text(thing -> 'about')::uuid), date_trunc('hour', now(), 'UTC')
     FROM jsonb_array_elements($4::jsonb) AS thing ON CONFLICT DO NOTHING`,
    [seen.conferenceId, viewer.personId, seen.kind, JSON.stringify(things)],
  );
}
