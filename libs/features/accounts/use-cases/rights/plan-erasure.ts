import type { Id } from '@colloquy/kernel';
import type { Fate } from '@colloquy/platform/acts';
import { instant, type Reader } from '@colloquy/platform/database';
import type { AllPersonalData } from './all-personal-data';

/** What becomes of one sort of rows. */
export interface PlannedFate {
  readonly heading: string;
  /** How many there are. */
  readonly count: number;
  readonly fate: Fate;
  readonly why: string;
}

/** What would happen, before anything does. */
export interface ErasurePlan {
  /** What has to be done first; empty where nothing stands in the way. */
  readonly obstacles: readonly string[];
  readonly fates: readonly PlannedFate[];
  /** How many works stand in a published programme. */
  readonly published: number;
  /** Set once the person has asked: when it is carried out, until when it can be undone. */
  readonly asked: OpenErasure | null;
}

/** That somebody has asked to be erased. */
export interface OpenErasure {
  readonly dueAt: string;
  readonly keepsName: boolean;
  /** Why it was not carried out when it was due. */
  readonly heldUpBy: string | null;
}

/** What stands in the way of an erasure now. */
export async function obstaclesFor(db: Reader, { rooms }: AllPersonalData, personId: Id): Promise<string[]> {
  const found: string[] = [];
  for (const room of rooms) found.push(...((await room.obstacles?.(db, personId)) ?? []));
  return found;
}

/** The works of a person that stand in a published programme. */
export async function publishedWorksOf(db: Reader, { rooms }: AllPersonalData, personId: Id): Promise<Id[]> {
  const found: Id[] = [];
  for (const room of rooms) found.push(...((await room.published?.(db, personId)) ?? []));
  return found;
}

/** What an erasure would do, with numbers. */
export async function planErasure(db: Reader, all: AllPersonalData, personId: Id): Promise<ErasurePlan> {
  const fates: PlannedFate[] = [];
  for (const { table, people, heading, fate, why } of all.rooms.flatMap(({ tables }) => tables)) {
    const named = people.map((column) => `${column}::text = $1`).join(' OR ');
    const [row]: { count: number }[] = await db.query(`SELECT count(*)::int AS count FROM ${table} WHERE ${named}`, [
      personId,
    ]);
    if (row && row.count > 0) fates.push({ heading, count: row.count, fate, why });
  }
  return {
    obstacles: await obstaclesFor(db, all, personId),
    fates,
    published: (await publishedWorksOf(db, all, personId)).length,
    asked: await openErasure(db, personId),
  };
}

/** Whether a person has asked to be erased, and has not undone it. */
export async function openErasure(db: Reader, personId: Id): Promise<OpenErasure | null> {
  const [open]: OpenErasure[] = await db.query(
    `SELECT ${instant('due_at')} AS "dueAt", keeps_name AS "keepsName", held_up_by AS "heldUpBy" FROM erasure
     WHERE person_id = $1 AND undone_at IS NULL AND done_at IS NULL`,
    [personId],
  );
  return open ?? null;
}
