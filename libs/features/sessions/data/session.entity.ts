import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Talks of one track in one room in one block. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId: string;

  @Column('text')
  code: string;

  @Column('text')
  title: string;

  @Column('uuid', { name: 'track_id' })
  trackId: string;

  @Column('uuid', { name: 'room_id' })
  roomId: string;

  @Column('uuid', { name: 'block_id' })
  blockId: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: string;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: string;
}

/** A talk at its time in a session. */
@Entity('placement')
export class PlacementEntity {
  @PrimaryColumn('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('uuid', { name: 'session_id' })
  sessionId: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: string;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: string;
}
