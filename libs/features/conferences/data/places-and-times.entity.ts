import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A stretch of the conference's year, from the call to the thanks. */
@Entity('phase')
export class PhaseEntity {
  @PrimaryColumn('uuid', { name: 'conference_id' })
  conferenceId: string;

  @PrimaryColumn('text')
  name: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;
}

/** A field of work to which submissions belong. */
@Entity('track')
export class TrackEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId: string;

  @Column('text')
  name: string;

  @Column('text')
  letter: string;
}

/** A room, for talks or for posters. */
@Entity('room')
export class RoomEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId: string;

  @Column('text')
  name: string;

  @Column('int')
  capacity: number;

  @Column('boolean', { name: 'step_free' })
  stepFree: boolean;

  @Column('boolean', { name: 'hearing_loop' })
  hearingLoop: boolean;

  @Column('text')
  use: string;

  @Column('text', { array: true })
  equipment: string[];

  @Column('int')
  position: number;
}

/** A stretch of time with talks in all rooms. */
@Entity('block')
export class BlockEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId: string;

  @Column('text')
  name: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;
}

/** Something for everybody: registration, a break, lunch. */
@Entity('gathering')
export class GatheringEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId: string;

  @Column('text')
  title: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Column('text')
  place: string;
}
