import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person, whatever they are to which conference. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** As the person wishes it shown. */
  @Column('text')
  name: string;

  /** By which lists sort: family name first. */
  @Column('text', { name: 'sort_name' })
  sortName: string;
}

/** An e-mail address of a person; a person may have several, an address has one person. */
@Entity('person_address')
export class PersonAddressEntity {
  /** In lower case. */
  @PrimaryColumn('text')
  address: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamptz', { name: 'verified_at', nullable: true })
  verifiedAt: Date | null;
}
