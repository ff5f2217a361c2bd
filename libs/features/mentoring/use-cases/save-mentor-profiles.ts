import { grantRole } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import type { MentorProfile, ProfileChange } from '../domain/mentor-profile';
import { mayDescribeSelf } from '../domain/mentoring.policy';
import { notAMentor, writeMentorProfile } from './describing/keep-mentor-profile';

/** A profile that is whole; what is left out stays as it is, or as it is usual. */
export type WholeProfile = Pick<MentorProfile, 'personId' | 'capacity' | 'texts'> & ProfileChange;

/**
 * Writes mentors' profiles, new or over the ones that they have, and makes these people mentors of the conference. Part
 * of the caller's act.
 * @throws DomainError `invalid-profile` with the fields that need another look
 */
export async function saveMentorProfiles(
  tx: Transaction,
  conferenceId: Id,
  profiles: readonly WholeProfile[],
): Promise<void> {
  for (const { personId, ...change } of profiles) {
    await writeMentorProfile(tx, { conferenceId, personId, change, done: true });
  }
  await grantRole(
    tx,
    conferenceId,
    'mentor',
    profiles.map(({ personId }) => personId),
  );
}

/** A mentor says that their description is whole: what they know, what they would help with, and for how many. */
@Injectable()
export class SaveMentorProfile {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-a-mentor`; `invalid-profile` */
  async run(context: ActContext, input: { conferenceId: Id } & Omit<WholeProfile, 'personId'>): Promise<void> {
    const { conferenceId, ...profile } = input;
    const { personId } = context.viewer;
    if (personId === null || !mayDescribeSelf(context.viewer, conferenceId)) throw notAMentor();
    await this.acts.run(context, { act: 'save-mentor-profile', conferenceId, subject: personId }, (tx) =>
      saveMentorProfiles(tx, conferenceId, [{ ...profile, personId }]),
    );
  }
}
