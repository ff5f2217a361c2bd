import { DomainError, type Id, minutesAfter, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import { expectChange, type Meeting, type MeetingWish, wishFaults } from '../../domain/meetings/meeting';
import { expectPairing, type Together, togetherOn } from '../together/together-on';
import { MEETING_COLUMNS, nowIn, tellOfMeeting } from './meeting-rows';

/** Which meeting. */
export interface WhichMeeting {
  readonly conferenceId: Id;
  readonly submissionId: Id;
  readonly meetingId: Id;
}

const EXCLUSION_VIOLATION = '23P01';

/** One of the two proposes to meet, the other confirms; either moves or cancels it. Each change goes into the calendars. */
@Injectable()
export class ArrangeMeeting {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `not-found`; `no-mentor-yet`; `invalid-meeting` with the fields; `taken` */
  async propose(
    context: ActContext,
    { conferenceId, submissionId }: Omit<WhichMeeting, 'meetingId'>,
    wish: MeetingWish,
  ): Promise<{ id: Id }> {
    const together = await togetherOn(this.dataSource, context.viewer, conferenceId, submissionId);
    const { id: pairingId, mentorId } = expectPairing(together);
    return this.acts.run(context, { act: 'propose-meeting', conferenceId, subject: submissionId }, async (tx) => {
      const id = newId();
      await expectFree(tx, together, wish, id);
      await orTaken(
        tx.query(
          `INSERT INTO meeting (id, conference_id, pairing_id, mentor_id, starts_at, ends_at, place, link, proposed_by)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [...[id, conferenceId, pairingId, mentorId], ...when(wish), wish.place.trim(), wish.link, together.personId],
        ),
      );
      await tellOfMeeting(tx, together, id, 'propose');
      return { id };
    });
  }

  /** To confirm twice is no error. @throws DomainError `not-found`; `wrong-state`; `for-the-other` */
  async confirm(context: ActContext, which: WhichMeeting): Promise<void> {
    await this.change(context, which, 'confirm', async (tx, meeting) => {
      if (meeting.state === 'confirmed') return false;
      await tx.query(
        `UPDATE meeting SET state = 'confirmed', sequence = sequence + 1, changed_at = now() WHERE id = $1`,
        [meeting.id],
      );
      return true;
    });
  }

  /** @throws DomainError `not-found`; `wrong-state`; `invalid-meeting`; `taken` */
  async move(context: ActContext, which: WhichMeeting, wish: MeetingWish): Promise<void> {
    await this.change(context, which, 'move', async (tx, meeting, together) => {
      await expectFree(tx, together, wish, meeting.id);
      await orTaken(
        tx.query(
          `UPDATE meeting SET starts_at = $2, ends_at = $3, place = $4, link = $5, state = 'proposed', proposed_by = $6,
             sequence = sequence + 1, changed_at = now() WHERE id = $1`,
          [meeting.id, ...when(wish), wish.place.trim(), wish.link, together.personId],
        ),
      );
      return true;
    });
  }

  /** @throws DomainError `not-found`; `wrong-state` */
  async cancel(context: ActContext, which: WhichMeeting): Promise<void> {
    await this.change(context, which, 'cancel', async (tx, meeting) => {
      await tx.query(
        `UPDATE meeting SET state = 'cancelled', sequence = sequence + 1, changed_at = now() WHERE id = $1`,
        [meeting.id],
      );
      return true;
    });
  }

  private async change(
    context: ActContext,
    { conferenceId, submissionId, meetingId }: WhichMeeting,
    did: 'confirm' | 'move' | 'cancel',
    write: (tx: Transaction, meeting: Meeting, together: Together) => Promise<boolean>,
  ): Promise<void> {
    const together = await togetherOn(this.dataSource, context.viewer, conferenceId, submissionId);
    const { id: pairingId } = expectPairing(together);
    await this.acts.run(context, { act: ACTS[did], conferenceId, subject: submissionId }, async (tx) => {
      const [meeting]: Meeting[] = await tx.query(
        `SELECT ${MEETING_COLUMNS} FROM meeting t WHERE t.id = $1 AND t.pairing_id = $2 FOR UPDATE`,
        [meetingId, pairingId],
      );
      if (!meeting) throw notFound('meeting');
      expectChange(meeting, together.personId, did, await nowIn(tx));
      if (await write(tx, meeting, together)) await tellOfMeeting(tx, together, meetingId, did);
    });
  }
}

const ACTS = { confirm: 'confirm-meeting', move: 'move-meeting', cancel: 'cancel-meeting' };
const when = ({ startsAt, minutes }: MeetingWish) => [startsAt, minutesAfter(startsAt, minutes)];

/** The database refuses a second meeting of the mentor; the authors' other works have other mentors. */
async function expectFree(tx: Transaction, { submissionId }: Together, wish: MeetingWish, but: Id): Promise<void> {
  const faults = wishFaults(wish, await nowIn(tx));
  if (faults.length > 0) throw new DomainError('invalid', 'invalid-meeting', 'Look at this again.', faults);
  const meetings: unknown[] = await tx.query(
    `SELECT t.id FROM meeting t JOIN pairing g ON g.id = t.pairing_id
     JOIN submission_author theirs ON theirs.submission_id = g.submission_id AND theirs.presenter
     JOIN submission_author a ON a.person_id = theirs.person_id AND a.presenter
     WHERE a.submission_id = $1 AND t.id <> $2 AND t.state <> 'cancelled' AND t.starts_at < $4 AND t.ends_at > $3 LIMIT 1`,
    [submissionId, but, ...when(wish)],
  );
  if (meetings.length > 0) throw taken();
}

async function orTaken(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    const code = error instanceof QueryFailedError && (error.driverError as { code?: string }).code;
    throw code === EXCLUSION_VIOLATION ? taken() : error;
  }
}

function taken(): DomainError {
  const message = 'One of you has another meeting at that time. Choose another one.';
  return new DomainError('conflict', 'taken', message, [{ field: 'startsAt', message }]);
}
