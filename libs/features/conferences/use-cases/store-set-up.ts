import type { Transaction } from '@colloquy/platform/database';
import { ConferenceEntity } from '../data/conference.entity';
import { PosterAreaEntity, PresentationTypeEntity, RetentionPeriodEntity } from '../data/offers.entity';
import { BlockEntity, GatheringEntity, PhaseEntity, RoomEntity, TrackEntity } from '../data/places-and-times.entity';
import type { SetUp } from '../domain/set-up/set-up';
import { storeAbstractRules } from './abstract-rules/store-abstract-rules';
import { claimSlug } from './claim-slug';

/**
 * Writes a whole set-up of a conference that was not there before, and has no faults. Part of the caller's act.
 * @throws DomainError `slug-taken`
 */
export async function storeSetUp(tx: Transaction, setUp: Omit<SetUp, 'version'>): Promise<void> {
  const { phases, tracks, types, rooms, blocks, gatherings, posterAreas, abstract, privacy, ...facts } = setUp;
  const conferenceId = setUp.id;
  const { controllerName, controllerContact, retention } = privacy;
  const conference = {
    ...facts,
    ...{ controllerName, controllerContact },
    ...{ about: [...facts.about], notices: [...facts.notices] },
  };
  await claimSlug(setUp.slug, tx.insert(ConferenceEntity, conference));
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
  await storeAbstractRules(tx, conferenceId, abstract);
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
}
