import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A conference: what it is, when, where, and the lengths that hold in it. */
@Entity('conference')
export class ConferenceEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  title: string;

  @Column('text')
  kind: string;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Column('date', { name: 'ends_on' })
  endsOn: string;

  @Column('text')
  venue: string;

  @Column('text', { array: true })
  about: string[];

  @Column('text')
  contact: string;

  @Column('text', { array: true })
  notices: string[];

  /** Whether everything in it is for looking around only. */
  @Column('boolean')
  demo: boolean;

  @Column('int', { name: 'talk_minutes' })
  talkMinutes: number;

  @Column('int', { name: 'discussion_minutes' })
  discussionMinutes: number;

  @Column('int', { name: 'abstract_word_limit' })
  abstractWordLimit: number;
}
