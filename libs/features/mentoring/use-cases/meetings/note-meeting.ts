import { type CalendarDay, DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { remarkFaults } from '../../domain/together/place-on-page';
import { expectPairing, togetherOn } from '../together/together-on';

/** What the two want to remember of a meeting. */
export interface NewMeetingNote {
  readonly heldOn: CalendarDay;
  readonly line: string;
  /** What is next; may be empty. */
  readonly next: string;
}

/** The pair's own light log: a day, a line, what is next. Nobody else ever reads it. */
@Injectable()
export class NoteMeeting {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `not-found`; `no-mentor-yet`; `invalid-note` with the fields */
  async write(context: ActContext, place: { conferenceId: Id; submissionId: Id }, note: NewMeetingNote): Promise<void> {
    const { conferenceId, submissionId } = place;
    const together = await togetherOn(this.dataSource, context.viewer, conferenceId, submissionId);
    const pairing = expectPairing(together);
    const faults = [
      ...remarkFaults(note.line, 'line'),
      ...(note.next.trim() === '' ? [] : remarkFaults(note.next, 'next')),
    ];
    if (faults.length > 0) throw new DomainError('invalid', 'invalid-note', 'Look at this again.', faults);
    await this.acts.run(context, { act: 'note-meeting', conferenceId, subject: submissionId }, async (tx) => {
      await tx.query(
        `INSERT INTO meeting_note (id, conference_id, pairing_id, person_id, held_on, line, next)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [
          ...[newId(), conferenceId, pairing.id, together.personId],
          ...[note.heldOn, note.line.trim(), note.next.trim()],
        ],
      );
    });
  }

  /** Either of the two takes a line out for good. To take it out twice is no error. @throws DomainError `not-found` */
  async remove(context: ActContext, place: { conferenceId: Id; submissionId: Id; noteId: Id }): Promise<void> {
    const { conferenceId, submissionId, noteId } = place;
    const pairing = expectPairing(await togetherOn(this.dataSource, context.viewer, conferenceId, submissionId));
    await this.acts.run(context, { act: 'remove-meeting-note', conferenceId, subject: submissionId }, async (tx) => {
      const [, count] = (await tx.query(
        `UPDATE meeting_note SET line = '', next = '', removed_at = coalesce(removed_at, now())
         WHERE id = $1 AND pairing_id = $2`,
        [noteId, pairing.id],
      )) as [unknown[], number];
      if (count === 0) throw notFound('note');
    });
  }
}
