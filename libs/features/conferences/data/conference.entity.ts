import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A conference: what it is, when, where, and how far its set-up is. */
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

  @Column('text')
  state: string;

  /** Who answers for what is kept about people. */
  @Column('text', { name: 'controller_name' })
  controllerName: string;

  @Column('text', { name: 'controller_contact' })
  controllerContact: string;
}
