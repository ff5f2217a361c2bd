import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A way to present that a conference offers. */
@Entity('presentation_type')
export class PresentationTypeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId: string;

  @Column('text')
  name: string;

  @Column('text')
  form: string;

  @Column('int')
  minutes: number;

  @Column('int', { name: 'discussion_minutes' })
  discussionMinutes: number;

  @Column('int', { name: 'word_limit' })
  wordLimit: number;

  @Column('int')
  position: number;
}

/** A part of a room where posters hang. */
@Entity('poster_area')
export class PosterAreaEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId: string;

  @Column('text')
  name: string;

  @Column('uuid', { name: 'room_id' })
  roomId: string;

  @Column('int')
  boards: number;

  @Column('int', { name: 'board_width_cm' })
  boardWidthCm: number;

  @Column('int', { name: 'board_height_cm' })
  boardHeightCm: number;

  @Column('int')
  sockets: number;

  @Column('boolean')
  quiet: boolean;

  @Column('boolean', { name: 'step_free' })
  stepFree: boolean;

  @Column('int')
  position: number;
}

/** For how many months after the last day a kind of data is kept. */
@Entity('retention_period')
export class RetentionPeriodEntity {
  @PrimaryColumn('uuid', { name: 'conference_id' })
  conferenceId: string;

  @PrimaryColumn('text')
  kind: string;

  @Column('int')
  months: number;
}
