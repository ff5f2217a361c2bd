import { DomainError } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { ConferenceEntity } from '../data/conference.entity';
import { BlockEntity, GatheringEntity, PhaseEntity, RoomEntity, TrackEntity } from '../data/places-and-times.entity';
import type { Conference } from '../domain/conference';
import { conferenceFaults } from '../domain/conference-faults';
import { draftNotices } from './notices/draft-notices';

/** Sets up a conference: what it is, its phases, tracks, rooms and times. */
@Injectable()
export class CreateConference {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `invalid-conference` with every fault; `slug-taken` */
  async run(context: ActContext, conference: Conference): Promise<void> {
    const faults = conferenceFaults(conference);
    if (faults.length > 0)
      throw new DomainError('invalid', 'invalid-conference', 'The set-up needs another look.', faults);
    await this.acts.run(
      context,
      { act: 'create-conference', conferenceId: conference.id, subject: conference.id },
      async (tx) => {
        const taken: unknown[] = await tx.query('SELECT 1 FROM conference WHERE slug = $1', [conference.slug]);
        if (taken.length > 0) {
          throw new DomainError(
            'conflict',
            'slug-taken',
            `There is a conference at "${conference.slug}" already. Choose another short name.`,
          );
        }
        const { phases, tracks, rooms, blocks, gatherings, ...facts } = conference;
        const conferenceId = conference.id;
        await tx.insert(ConferenceEntity, { ...facts, about: [...facts.about], notices: [...facts.notices] });
        await tx.insert(
          PhaseEntity,
          phases.map((phase) => ({ ...phase, conferenceId })),
        );
        await tx.insert(
          TrackEntity,
          tracks.map((track) => ({ ...track, conferenceId })),
        );
        await tx.insert(
          RoomEntity,
          rooms.map((room, position) => ({ ...room, conferenceId, position })),
        );
        await tx.insert(
          BlockEntity,
          blocks.map((block) => ({ ...block, conferenceId })),
        );
        await tx.insert(
          GatheringEntity,
          gatherings.map((gathering) => ({ ...gathering, conferenceId })),
        );
        await draftNotices(tx, conferenceId);
      },
    );
  }
}
