import { findConference, isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { type EnteredRoomRules, roomRulesFaults } from '../../domain/room-faults';
import { keepChange } from '../desk/keep-change';
import { holdTimetable } from '../desk/read-desk';
import { readRoomRules } from './read-room-rules';

/** Organisers say how far rooms are from each other, when they are closed, and how long people rest between two talks. */
@Injectable()
export class KeepRoomRules {
  constructor(private readonly acts: Acts) {}

  /**
   * Puts these in place of those before. Talks that stand in a room that is closed stay there: the desk says so.
   * @param input.from the revision that they began from
   * @returns the new revision
   * @throws DomainError `not-found` for others than organisers; `invalid-room-rules`; `stale` with both
   */
  run(
    context: ActContext,
    input: { readonly conferenceId: Id; readonly rules: EnteredRoomRules; readonly from: number },
  ): Promise<{ revision: number }> {
    const { conferenceId, rules, from } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    return this.acts.run(context, { act: 'keep-room-rules', conferenceId }, async (tx) => {
      const version = (await holdTimetable(tx, conferenceId)) + 1;
      const faults = roomRulesFaults(await findConference(tx, conferenceId), rules);
      if (faults.length > 0) throw new DomainError('invalid', 'invalid-room-rules', 'This needs another look.', faults);
      const before = await readRoomRules(tx, conferenceId);
      if (before.revision !== from) {
        const message = 'Somebody else has changed this meanwhile. Look at both, and choose.';
        throw new DomainError('stale', 'stale', message, [], { yours: rules, theirs: before });
      }
      await write(tx, conferenceId, rules);
      const besides = { before, after: rules };
      await keepChange(tx, conferenceId, { version, kind: 'facts', by: context.viewer.personId, besides });
      return { revision: from + 1 };
    });
  }
}

async function write(
  tx: Transaction,
  conferenceId: Id,
  { pauseMinutes, ways, closed }: EnteredRoomRules,
): Promise<void> {
  await tx.query(
    `INSERT INTO room_rules (conference_id, pause_minutes, revision) VALUES ($1, $2, 1)
     ON CONFLICT (conference_id) DO UPDATE SET pause_minutes = $2, revision = room_rules.revision + 1`,
    [conferenceId, pauseMinutes],
  );
  await tx.query('DELETE FROM room_way WHERE conference_id = $1', [conferenceId]);
  await tx.query(
    `INSERT INTO room_way (conference_id, one_id, other_id, minutes)
     SELECT $1, least("oneId", "otherId"), greatest("oneId", "otherId"), minutes FROM jsonb_to_recordset($2)
       AS way ("oneId" uuid, "otherId" uuid, minutes int) WHERE minutes > 0`,
    [conferenceId, JSON.stringify(ways)],
  );
  await tx.query('DELETE FROM room_closed WHERE conference_id = $1', [conferenceId]);
  await tx.query(
    `INSERT INTO room_closed (conference_id, room_id, block_id)
     SELECT DISTINCT $1::uuid, "roomId", "blockId" FROM jsonb_to_recordset($2) AS closed ("roomId" uuid, "blockId" uuid)`,
    [conferenceId, JSON.stringify(closed)],
  );
}
