import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader, type Transaction } from '@colloquy/platform/database';

/** Where a talk stands in the published programme. */
export interface PublishedPlace {
  readonly submissionId: Id;
  readonly blockId: Id;
  readonly roomId: Id;
  readonly startsAt: Instant;
}

/**
 * Keeps where a release has the talks, in the place of what the release before had: timetables that are made from now on move
 * few of them. Part of the act by which a release becomes public.
 */
export async function keepPublishedPlaces(
  tx: Transaction,
  conferenceId: Id,
  places: readonly PublishedPlace[],
): Promise<void> {
  await tx.query('DELETE FROM published_place WHERE conference_id = $1', [conferenceId]);
  await tx.query(
    `INSERT INTO published_place (submission_id, conference_id, block_id, room_id, starts_at)
     SELECT s.id, $1, b.id, r.id, given."startsAt" FROM json_to_recordset($2)
       AS given ("submissionId" uuid, "blockId" uuid, "roomId" uuid, "startsAt" timestamptz)
     JOIN submission s ON s.id = given."submissionId" JOIN block b ON b.id = given."blockId" JOIN room r ON r.id = given."roomId"`,
    [conferenceId, JSON.stringify(places)],
  );
}

/** Where the last release has the talks of a conference, by their works; empty before the first. */
export async function publishedPlaces(db: Reader, conferenceId: Id): Promise<Map<Id, PublishedPlace>> {
  const places: PublishedPlace[] = await db.query(
    `SELECT submission_id AS "submissionId", block_id AS "blockId", room_id AS "roomId", ${instant('starts_at')} AS "startsAt"
     FROM published_place WHERE conference_id = $1`,
    [conferenceId],
  );
  return new Map(places.map((place) => [place.submissionId, place]));
}
