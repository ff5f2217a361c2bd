import { isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { keepChange } from './keep-change';
import { holdTimetable, readGround } from './read-desk';
import { settleDesk } from './settle-desk';

/** Organisers pin talks where they stand, or take the pins out: neither people nor the engine move what is pinned. */
@Injectable()
export class PinTalks {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found` for others than organisers; `not-placed` naming the talks that stand nowhere */
  run(
    context: ActContext,
    input: { readonly conferenceId: Id; readonly submissionIds: readonly Id[]; readonly pinned: boolean },
  ): Promise<{ version: number }> {
    const { conferenceId, submissionIds, pinned } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    const record = { act: 'pin-talks', conferenceId, count: () => submissionIds.length };
    return this.acts.run(context, record, async (tx) => {
      await holdTimetable(tx, conferenceId);
      const desk = await settleDesk(tx, await readGround(tx, conferenceId));
      const nowhere = submissionIds.filter((id) => !desk.standing.has(id));
      if (nowhere.length > 0) {
        const codes = nowhere.map((id) => desk.frame.talks.get(id)?.code ?? 'A talk').join(', ');
        const message = `${codes} ${nowhere.length === 1 ? 'stands' : 'stand'} nowhere yet. Place before you pin.`;
        throw new DomainError('conflict', 'not-placed', message, [], { submissionIds: nowhere });
      }
      const changed = submissionIds.filter((id) => (desk.records.get(id)?.pinned ?? false) !== pinned);
      if (changed.length === 0) return { version: desk.version };
      await tx.query(
        `INSERT INTO timetable_talk (submission_id, conference_id, pinned) SELECT id, $1, $3 FROM unnest($2::uuid[]) AS id
         ON CONFLICT (submission_id) DO UPDATE SET pinned = excluded.pinned`,
        [conferenceId, changed, pinned],
      );
      const version = desk.version + 1;
      const besides = { submissionIds: changed, pinned };
      await keepChange(tx, conferenceId, { version, kind: 'pin', by: context.viewer.personId, besides });
      return { version };
    });
  }
}
