import { DomainError } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { ConferenceEntity } from '../data/conference.entity';
import { PosterAreaEntity, PresentationTypeEntity, RetentionPeriodEntity } from '../data/offers.entity';
import { BlockEntity, GatheringEntity, PhaseEntity, RoomEntity, TrackEntity } from '../data/places-and-times.entity';
import { conferenceFaults } from '../domain/conference-faults';
import type { SetUp } from '../domain/set-up/set-up';
import { draftNotices } from './notices/draft-notices';

/** Sets up a conference at once: what it is, its phases, tracks, types, rooms and times, in the state that it names. */
@Injectable()
export class CreateConference {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `invalid-conference` with every fault; `slug-taken` */
  async run(context: ActContext, conference: Omit<SetUp, 'version'>): Promise<void> {
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
        const { phases, tracks, types, rooms, blocks, gatherings, posterAreas, privacy, ...facts } = conference;
        const conferenceId = conference.id;
        const { controllerName, controllerContact, retention } = privacy;
        await tx.insert(ConferenceEntity, {
          ...facts,
          ...{ controllerName, controllerContact },
          ...{ about: [...facts.about], notices: [...facts.notices] },
        });
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
          rooms.map((room, position) => ({ ...room, equipment: [...room.equipment], conferenceId, position })),
        );
        await tx.insert(
          PresentationTypeEntity,
          types.map((type, position) => ({ ...type, conferenceId, position })),
        );
        await tx.insert(
          PosterAreaEntity,
          posterAreas.map((area, position) => ({ ...area, conferenceId, position })),
        );
        await tx.insert(
          RetentionPeriodEntity,
          retention.map((period) => ({ ...period, conferenceId })),
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
