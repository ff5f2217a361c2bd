import { DomainError, type Fault, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Conference } from '../../domain/conference';
import { isOrganiser } from '../../domain/conferences.policy';
import { type Letter, type LetterDraft, letterFaults } from '../../domain/letters/letter';
import { type LocalTimeEntry, readEntry } from '../../domain/time/local-time-entry';
import { findConference } from '../read-conferences';
import { draftLetters } from './draft-letters';
import { lockLetter } from './read-letters';

/** A letter as it is meant in a request: the time as the clocks of the place show it. */
export type TypedLetter = Omit<LetterDraft, 'goesAt'> & { readonly goesAt: LocalTimeEntry | null };

/** Which letter is meant, and the revision that was read. */
export interface MeantLetter {
  readonly conferenceId: Id;
  readonly letterId: Id;
  readonly revision: number;
}

/** Writes letters, which wait for the organisers' word. For others than organisers everything is `not-found`. */
@Injectable()
export class WriteLetters {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** Adds the letters of the conference's kind that it has not had yet. */
  async suggest(context: ActContext, conferenceId: Id): Promise<void> {
    const conference = await this.conference(context, conferenceId);
    await this.acts.run(context, { act: 'add-suggested-letters', conferenceId }, (tx) => draftLetters(tx, conference));
  }

  /** @throws DomainError `invalid-letter` with every fault */
  async write(context: ActContext, conferenceId: Id, typed: TypedLetter): Promise<{ id: Id }> {
    const draft = draftOf(await this.conference(context, conferenceId), typed);
    const id = newId();
    return this.acts.run(context, { act: 'write-letter', conferenceId, subject: id }, async (tx) => {
      await tx.query(
        `INSERT INTO letter (id, conference_id, to_role, goes_at, follows, subject, text) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, conferenceId, ...columnsOf(draft)],
      );
      return { id };
    });
  }

  /**
   * Gives a letter other words or another time. One that was agreed to waits for the organisers' word again.
   * @throws DomainError `invalid-letter`; `letter-changed` where somebody else was quicker; `letter-sent`
   */
  async change(context: ActContext, meant: MeantLetter, typed: TypedLetter): Promise<void> {
    const { conferenceId, letterId } = meant;
    const draft = draftOf(await this.conference(context, conferenceId), typed);
    await this.acts.run(context, { act: 'change-letter', conferenceId, subject: letterId }, async (tx) => {
      refuseUnlessAsRead(await lockLetter(tx, conferenceId, letterId), meant);
      await tx.query(
        `UPDATE letter SET to_role = $2, goes_at = $3, follows = $4, subject = $5, text = $6, agreed_at = NULL,
           revision = revision + 1 WHERE id = $1`,
        [letterId, ...columnsOf(draft)],
      );
    });
  }

  /** Leaves a letter out; it can be brought back. @throws DomainError as {@link change} */
  async remove(context: ActContext, meant: MeantLetter): Promise<void> {
    const { conferenceId, letterId } = meant;
    await this.conference(context, conferenceId);
    await this.acts.run(context, { act: 'remove-letter', conferenceId, subject: letterId }, async (tx) => {
      refuseUnlessAsRead(await lockLetter(tx, conferenceId, letterId), meant);
      await tx.query('UPDATE letter SET removed_at = now() WHERE id = $1', [letterId]);
    });
  }

  /** Brings back a letter that was left out. */
  async bringBack(context: ActContext, { conferenceId, letterId }: Omit<MeantLetter, 'revision'>): Promise<void> {
    await this.conference(context, conferenceId);
    await this.acts.run(context, { act: 'bring-back-letter', conferenceId, subject: letterId }, async (tx) => {
      const [, count] = (await tx.query('UPDATE letter SET removed_at = NULL WHERE id = $1 AND conference_id = $2', [
        letterId,
        conferenceId,
      ])) as [unknown, number];
      if (count === 0) throw notFound('letter');
    });
  }

  private async conference({ viewer }: ActContext, conferenceId: Id): Promise<Conference> {
    if (!isOrganiser(viewer, conferenceId)) throw notFound('conference');
    return findConference(this.dataSource, conferenceId);
  }
}

/**
 * That a letter still stands as it was read, and has not gone out.
 * @throws DomainError `letter-sent`; `letter-changed`
 */
export function refuseUnlessAsRead(letter: Letter, { revision }: Pick<MeantLetter, 'revision'>): void {
  if (letter.state === 'sent')
    throw new DomainError('conflict', 'letter-sent', 'This letter has gone out. Write another one.');
  if (letter.revision !== revision) {
    const message = 'Somebody else has changed this letter meanwhile. Keep a copy of your words and read theirs.';
    throw new DomainError('conflict', 'letter-changed', message);
  }
}

/** @throws DomainError `invalid-letter` */
export const refuseFaults = (faults: readonly Fault[]): void => {
  if (faults.length > 0) throw new DomainError('invalid', 'invalid-letter', 'The letter needs another look.', faults);
};

function draftOf({ timeZone }: Conference, { goesAt, ...rest }: TypedLetter): LetterDraft {
  const read = goesAt && rest.follows === null ? readEntry(timeZone, goesAt, 'goesAt') : null;
  const unread = read && 'fault' in read ? [read.fault] : [];
  const draft = { ...rest, goesAt: read && 'instant' in read ? read.instant : null };
  const faults = letterFaults(draft).filter(({ field }) => field !== 'goesAt' || unread.length === 0);
  refuseFaults([...unread, ...faults]);
  return draft;
}

const columnsOf = ({ to, goesAt, follows, subject, text }: LetterDraft) => [
  ...[to, goesAt, follows],
  ...[subject.trim(), text.trim()],
];
