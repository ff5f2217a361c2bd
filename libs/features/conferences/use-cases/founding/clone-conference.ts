import { DomainError, type Fault, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts, tell } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { type CloneBasics, type ClonedSetUp, cloneSetUp } from '../../domain/cloning/clone-set-up';
import { shiftInstant } from '../../domain/cloning/shift-dates';
import type { ConferenceCloned } from '../../domain/conference-events';
import { conferenceFaults } from '../../domain/conference-faults';
import { isOrganiser } from '../../domain/conferences.policy';
import { copyQuestions } from '../../domain/form/copy-questions';
import { foundingFaults } from '../../domain/founding-faults';
import { readForm } from '../form/read-form';
import { setForm } from '../form/set-form';
import { copyLetters } from '../letters/draft-letters';
import { grantRole } from '../memberships';
import { readSetUp } from '../set-up/read-set-up';
import { storeSetUp } from '../store-set-up';
import { copyNotices } from './copy-notices';
import { freeSlug } from './free-slug';

/** What is new about the conference, and who of last year's organisers goes on with it. */
export type CloneWish = Omit<CloneBasics, 'slug'> & {
  readonly slug?: string;
  readonly conferenceId: Id;
  /** Besides whoever asks; organisers of the conference that is copied. */
  readonly organiserIds: readonly Id[];
};

/** Makes this year's conference from last year's: everything but people and what they wrote. */
@Injectable()
export class CloneConference {
  constructor(private readonly acts: Acts) {}

  /**
   * @returns the short name, and what could not be taken over as it was, in sentences
   * @throws DomainError `not-found` for others than its organisers; `invalid-conference` with every fault; `slug-taken`;
   *   `unknown-organisers`
   */
  run(context: ActContext, wish: CloneWish): Promise<{ slug: string; remarks: readonly string[] }> {
    const { conferenceId, organiserIds, ...basics } = wish;
    const { personId } = context.viewer;
    if (!isOrganiser(context.viewer, conferenceId) || !personId) throw notFound('conference');
    const record = { act: 'clone-conference', conferenceId: newId(), subject: conferenceId };
    return this.acts.run(context, record, async (tx) => {
      const last = await readSetUp(tx, conferenceId);
      const typed = foundingFaults({ ...last, ...basics });
      if (typed.length > 0) throw invalid(typed);
      const slug = await freeSlug(tx, basics);
      const clone = cloneSetUp(last, { ...basics, slug }, newId);
      const setUp = { ...clone.setUp, id: record.conferenceId };
      const faults = conferenceFaults(setUp);
      if (faults.length > 0) throw invalid(faults);
      await storeSetUp(tx, setUp);
      await tx.query('UPDATE conference SET copied_from = $2 WHERE id = $1', [setUp.id, conferenceId]);
      await refuseStrangers(tx, conferenceId, organiserIds);
      await grantRole(tx, setUp.id, 'organiser', [personId, ...organiserIds]);
      await copyForm(tx, conferenceId, setUp.id, clone);
      await copyLetters(tx, conferenceId, setUp, (at) =>
        shiftInstant(clone.shift.timeZone, at, clone.shift.deadlineDays),
      );
      await tell<ConferenceCloned['name'], ConferenceCloned['payload']>(tx, {
        name: 'ConferenceCloned',
        conferenceId: setUp.id,
        payload: {
          from: conferenceId,
          timeZone: setUp.timeZone,
          eventDays: clone.shift.eventDays,
          rooms: [...clone.ids.rooms],
        },
      });
      return { slug, remarks: clone.remarks };
    });
  }
}

const invalid = (faults: readonly Fault[]) =>
  new DomainError('invalid', 'invalid-conference', 'Look at what is marked, then try again.', faults);

async function refuseStrangers(tx: Transaction, conferenceId: Id, organiserIds: readonly Id[]): Promise<void> {
  const known: { person_id: Id }[] = await tx.query(
    `SELECT DISTINCT person_id FROM membership WHERE conference_id = $1 AND role = 'organiser' AND person_id = ANY ($2)`,
    [conferenceId, [...organiserIds]],
  );
  if (known.length === new Set(organiserIds).size) return;
  const message = 'Only organisers of the conference that is copied can be taken along. Invite others afterwards.';
  throw new DomainError('invalid', 'unknown-organisers', message, [{ field: 'organiserIds', message }]);
}

async function copyForm(tx: Transaction, from: Id, to: Id, { shift, ids }: ClonedSetUp): Promise<void> {
  const notices = await copyNotices(tx, from, to);
  const { questions } = await readForm(tx, from);
  const copies = copyQuestions(questions, {
    makeId: newId,
    instant: (at) => shiftInstant(shift.timeZone, at, shift.deadlineDays),
    ...{ types: ids.types, tracks: ids.tracks, notices },
  });
  await setForm(tx, to, copies);
}
