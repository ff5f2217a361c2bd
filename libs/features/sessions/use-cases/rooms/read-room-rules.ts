import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** A way between two rooms, the same in both directions. */
export interface RoomWay {
  readonly oneId: Id;
  readonly otherId: Id;
  readonly minutes: number;
}

/** What organisers have said of their rooms, and of the time between two talks. */
export interface RoomRules {
  /** The least minutes between two talks of one person. */
  readonly pauseMinutes: number;
  readonly ways: readonly RoomWay[];
  /** Rooms that cannot be used in a block. */
  readonly closed: readonly { readonly roomId: Id; readonly blockId: Id }[];
  /** Goes with the next change; 0 while nothing is kept. */
  readonly revision: number;
}

/** How far the rooms of a conference are from each other, when they are closed, and how long people rest between two talks. */
export async function readRoomRules(db: Reader, conferenceId: Id): Promise<RoomRules> {
  const [kept]: Pick<RoomRules, 'pauseMinutes' | 'revision'>[] = await db.query(
    'SELECT pause_minutes AS "pauseMinutes", revision FROM room_rules WHERE conference_id = $1',
    [conferenceId],
  );
  const ways: RoomWay[] = await db.query(
    `SELECT one_id AS "oneId", other_id AS "otherId", minutes FROM room_way WHERE conference_id = $1 ORDER BY 1, 2`,
    [conferenceId],
  );
  const closed: { roomId: Id; blockId: Id }[] = await db.query(
    `SELECT room_id AS "roomId", block_id AS "blockId" FROM room_closed WHERE conference_id = $1 ORDER BY 1, 2`,
    [conferenceId],
  );
  return { ...(kept ?? { pauseMinutes: 0, revision: 0 }), ways, closed };
}
