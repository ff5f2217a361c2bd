import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time in one hall at which posters are shown, with the hall as drawn. */
@Entity('poster_session')
export class PosterSessionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId: string;

  @Column('text')
  title: string;

  @Column('uuid', { name: 'room_id' })
  roomId: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: string;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: string;

  /** `{ name, startsAt, endsAt }[]` */
  @Column('jsonb')
  shifts: object;

  /** A `FloorPlan`. */
  @Column('jsonb', { name: 'floor_plan' })
  floorPlan: object;
}

/** A poster on its board; a board bears one poster, a poster hangs once. */
@Entity('board_placement')
export class BoardPlacementEntity {
  @PrimaryColumn('uuid', { name: 'poster_session_id' })
  posterSessionId: string;

  @PrimaryColumn('int', { name: 'board_number' })
  boardNumber: number;

  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('int')
  shift: number;
}
