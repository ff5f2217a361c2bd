import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A piece of work that somebody wants to present. */
@Entity('submission')
export class SubmissionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId: string;

  @Column('text')
  code: string;

  @Column('uuid', { name: 'track_id', nullable: true })
  trackId: string | null;

  @Column('uuid', { name: 'type_id', nullable: true })
  typeId: string | null;

  /** The version that counts; null until something was sent in. */
  @Column('int', { name: 'submitted_version', nullable: true })
  submittedVersion: number | null;

  @Column('text', { name: 'wished_type' })
  wishedType: string;

  @Column('text')
  state: string;

  @Column('text', { array: true })
  keywords: string[];

  @Column('text', { array: true })
  affiliations: string[];

  @Column('text', { name: 'source_url', nullable: true })
  sourceUrl: string | null;

  @Column('text', { name: 'source_licence', nullable: true })
  sourceLicence: string | null;
}

/** A person's place among the authors of a submission. */
@Entity('submission_author')
export class SubmissionAuthorEntity {
  @PrimaryColumn('uuid', { name: 'submission_id' })
  submissionId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('int')
  position: number;

  @Column('boolean')
  presenter: boolean;

  @Column('int', { array: true })
  affiliations: number[];
}

/** One state of an abstract that is never overwritten. */
@Entity('abstract_version')
export class AbstractVersionEntity {
  @PrimaryColumn('uuid', { name: 'submission_id' })
  submissionId: string;

  @PrimaryColumn('int')
  number: number;

  @Column('text')
  title: string;

  @Column('text')
  abstract: string;

  @Column('text')
  sha256: string;

  @Column('uuid', { name: 'written_by', nullable: true })
  writtenBy: string | null;

  @Column('text')
  occasion: string;
}
