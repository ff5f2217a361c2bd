import { findConference, refuseWhenArchived } from '@colloquy/features/conferences';
import { DomainError, type Id } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { inTransaction, type Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MentorProfileEntity } from '../../data/mentoring.entity';
import { tidyList } from '../../domain/common-wants';
import {
  formatFaults,
  type MentorProfile,
  NEW_PROFILE,
  type ProfileChange,
  profileFaults,
} from '../../domain/mentor-profile';
import { mayDescribeSelf } from '../../domain/mentoring.policy';

/** What changes of one person's profile. */
export interface ProfileWriting {
  readonly conferenceId: Id;
  readonly personId: Id;
  readonly change: ProfileChange;
  /** Whether they say that it is whole: from then on they can be given works. */
  readonly done: boolean;
  /** The revision that they began from; left out where whoever writes comes from no form. */
  readonly from?: number;
}

/**
 * Writes a profile, the parts that are not named staying as they are. One that is done stays whole. Part of the caller's
 * act. @returns its new revision
 * @throws DomainError `invalid-profile` with the fields; `stale-profile`
 */
export async function writeMentorProfile(tx: Transaction, writing: ProfileWriting): Promise<number> {
  const { conferenceId, personId, change, from } = writing;
  await tx.query(
    `INSERT INTO mentor_profile (conference_id, person_id, capacity, texts, topics, revision)
     VALUES ($1, $2, 1, '{}', '{}', 0) ON CONFLICT DO NOTHING`,
    [conferenceId, personId],
  );
  const row = await tx.findOneOrFail(MentorProfileEntity, {
    where: { conferenceId, personId },
    lock: { mode: 'pessimistic_write' },
  });
  const before = row as unknown as Omit<MentorProfile, 'personId'>;
  const profile = tidied({ ...before, ...change });
  // The same once more is no change: a form that saves itself may still be on its way when its mentor says that it is whole.
  const isSame = row.revision > 0 && JSON.stringify(profile) === JSON.stringify(tidied(before));
  if (!isSame && from !== undefined && from !== row.revision) throw stale();
  const done = writing.done || row.doneAt !== null;
  const faults = done ? profileFaults(profile) : formatFaults(profile);
  if (faults.length > 0) throw new DomainError('invalid', 'invalid-profile', 'The profile needs another look.', faults);
  const revision = isSame ? row.revision : row.revision + 1;
  await tx.update(
    MentorProfileEntity,
    { conferenceId, personId },
    { ...profile, revision, doneAt: done ? (row.doneAt ?? (() => 'now()')) : null },
  );
  return revision;
}

function tidied(profile: Omit<MentorProfile, 'personId'>) {
  const { capacity, wishedMinimum, texts, topics, methods, helpsWith, modes, languages, automatic } = profile;
  const { campus, lab, pathway, supervisors, marks, asksFor } = profile;
  return {
    ...{ capacity, automatic, wishedMinimum, campus: campus.trim(), lab: lab.trim(), pathway: pathway.trim() },
    ...{ supervisors: tidyList(supervisors), marks: tidyList(marks), asksFor: tidyList(asksFor) },
    texts: texts.map((text) => text.trim()).filter((text) => text !== ''),
    ...{ topics: tidyList(topics), methods: tidyList(methods), languages: tidyList(languages) },
    ...{ helpsWith: NEW_PROFILE.helpsWith.filter((kind) => helpsWith.includes(kind)) },
    ...{ modes: NEW_PROFILE.modes.filter((mode) => modes.includes(mode)) },
  };
}

function stale(): DomainError {
  return new DomainError('stale', 'stale-profile', 'You have changed this in another window. Load it anew.');
}

/**
 * Keeps what a mentor types. Typing is not one of the acts that the log tells of; that they are done is
 * (`SaveMentorProfile`).
 */
@Injectable()
export class KeepMentorProfile {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError `not-a-mentor`; `archived`; as {@link writeMentorProfile} */
  async run(
    { viewer }: Pick<ActContext, 'viewer'>,
    input: { readonly conferenceId: Id; readonly change: ProfileChange; readonly from: number },
  ): Promise<number> {
    const { personId } = viewer;
    if (personId === null || !mayDescribeSelf(viewer, input.conferenceId)) throw notAMentor();
    return inTransaction(this.dataSource, async (tx) => {
      refuseWhenArchived(await findConference(tx, input.conferenceId));
      return writeMentorProfile(tx, { ...input, personId, done: false });
    });
  }
}

/** For people who describe themselves without having the role. */
export function notAMentor(): DomainError {
  return new DomainError('forbidden', 'not-a-mentor', 'Ask the organisers to make you a mentor first.');
}
