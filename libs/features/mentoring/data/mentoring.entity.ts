import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mentor of one conference, as they describe themselves. */
@Entity('mentor_profile')
export class MentorProfileEntity {
  @PrimaryColumn('uuid', { name: 'conference_id' })
  conferenceId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('int')
  capacity: number;

  @Column('text', { array: true })
  texts: string[];

  @Column('text', { array: true })
  topics: string[];

  @Column('int', { name: 'wished_minimum' })
  wishedMinimum: number;

  @Column('text', { array: true })
  methods: string[];

  @Column('text', { name: 'helps_with', array: true })
  helpsWith: string[];

  @Column('text', { array: true })
  modes: string[];

  @Column('text')
  campus: string;

  @Column('text', { array: true })
  languages: string[];

  @Column('text')
  lab: string;

  @Column('text')
  pathway: string;

  @Column('text', { array: true })
  supervisors: string[];

  @Column('text', { array: true })
  marks: string[];

  @Column('text', { name: 'asks_for', array: true })
  asksFor: string[];

  @Column('boolean')
  automatic: boolean;

  @Column('int')
  revision: number;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt: Date | null;
}

/** A mentor beside a submission. */
@Entity('pairing')
export class PairingEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId: string;

  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('uuid', { name: 'mentor_id' })
  mentorId: string;

  @Column('uuid', { name: 'match_run_id', nullable: true })
  matchRunId: string | null;

  @Column('text')
  state: string;

  @Column('numeric')
  score: number;

  @Column('jsonb')
  reasons: object;

  /** What the score is made of, for organisers. */
  @Column('jsonb')
  parts: object;

  @Column('uuid', { name: 'stand_in_id', nullable: true })
  standInId: string | null;

  @Column('uuid', { nullable: true })
  replaces: string | null;
}
