import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A browser that is signed in. The token itself is known to that browser alone. */
@Entity('sign_in_session')
export class SignInSessionEntity {
  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
