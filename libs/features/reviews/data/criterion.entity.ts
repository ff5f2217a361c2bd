import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing by which a work is judged. */
@Entity('criterion')
export class CriterionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId: string;

  @Column('text')
  name: string;

  @Column('text')
  description: string;

  @Column('numeric')
  weight: number;

  @Column('text', { array: true })
  anchors: string[];

  @Column('uuid', { name: 'track_ids', array: true })
  trackIds: string[];

  @Column('int')
  position: number;
}
