import { grantRole } from '@colloquy/features/conferences';
import { DomainError, type Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { MentorProfileEntity } from '../data/mentoring.entity';
import { type MentorProfile, profileFaults } from '../domain/mentor-profile';
import { mayDescribeSelf } from '../domain/mentoring.policy';

/**
 * Writes mentors' profiles, new or over the ones that they have, and makes these people mentors of the conference. Part
 * of the caller's act.
 * @throws DomainError `invalid-profile` with the fields that need another look
 */
export async function saveMentorProfiles(
  tx: Transaction,
  conferenceId: Id,
  profiles: readonly MentorProfile[],
): Promise<void> {
  const faults = profiles.flatMap(profileFaults);
  if (faults.length > 0) {
    throw new DomainError('invalid', 'invalid-profile', 'The profile needs another look.', faults);
  }
  for (const { texts, topics, ...facts } of profiles) {
    await tx.upsert(MentorProfileEntity, { ...facts, conferenceId, texts: [...texts], topics: [...topics] }, [
      'conferenceId',
      'personId',
    ]);
  }
  await grantRole(
    tx,
    conferenceId,
    'mentor',
    profiles.map(({ personId }) => personId),
  );
}

/** A mentor describes themselves: what they know, what they would help with, and for how many. */
@Injectable()
export class SaveMentorProfile {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-a-mentor`; `invalid-profile` */
  async run(context: ActContext, input: { conferenceId: Id } & Omit<MentorProfile, 'personId'>): Promise<void> {
    const { conferenceId, ...profile } = input;
    const { personId } = context.viewer;
    if (personId === null || !mayDescribeSelf(context.viewer, conferenceId)) {
      throw new DomainError('forbidden', 'not-a-mentor', 'Ask the organisers to make you a mentor first.');
    }
    await this.acts.run(context, { act: 'save-mentor-profile', conferenceId, subject: personId }, (tx) =>
      saveMentorProfiles(tx, conferenceId, [{ ...profile, personId }]),
    );
  }
}
