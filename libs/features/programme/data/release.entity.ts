import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published programme. */
@Entity('release')
export class ReleaseEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId: string;

  @Column('int')
  number: number;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt: string;

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy: string | null;

  /** A `Release`. */
  @Column('jsonb')
  value: object;
}

/** A file made from a release; its bytes are in the file store under their hash. */
@Entity('release_output')
export class ReleaseOutputEntity {
  @PrimaryColumn('uuid', { name: 'release_id' })
  releaseId: string;

  @PrimaryColumn('text')
  path: string;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('text')
  sha256: string;

  @Column('bigint')
  bytes: number;
}
