import { DomainError, type Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { normaliseAddress } from '../domain/person-name';

/** An address as its owner sees it. */
export interface MyAddress {
  readonly address: string;
  /** Whether it has been shown to be theirs. */
  readonly verified: boolean;
  /** Whether it is the one to which they are written. */
  readonly primary: boolean;
}

/** A person's addresses; first the one to which they are written. */
export async function addressesOf(db: Reader, personId: Id): Promise<MyAddress[]> {
  const rows: Omit<MyAddress, 'primary'>[] = await db.query(
    `SELECT address, verified_at IS NOT NULL AS verified FROM person_address WHERE person_id = $1
     ORDER BY is_primary DESC, verified_at NULLS LAST, address`,
    [personId],
  );
  return rows.map((row, place) => ({ ...row, primary: place === 0 }));
}

/** The address to which a person is written; null where there is none. */
export async function primaryAddress(db: Reader, personId: Id): Promise<string | null> {
  return (await addressesOf(db, personId))[0]?.address ?? null;
}

/** Which of their addresses people are written to, and which they have no more. */
@Injectable()
export class MyAddresses {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-your-address` */
  async makePrimary(context: ActContext, given: string): Promise<void> {
    await this.change(context, 'make-address-primary', given, async (tx, personId, address) => {
      await tx.query('UPDATE person_address SET is_primary = false WHERE person_id = $1 AND is_primary', [personId]);
      await tx.query('UPDATE person_address SET is_primary = true WHERE address = $1', [address]);
    });
  }

  /** Takes an address away; links that were sent to it open nothing any more. @throws DomainError `last-address` */
  async remove(context: ActContext, given: string): Promise<void> {
    await this.change(context, 'remove-address', given, async (tx, personId, address) => {
      if ((await addressesOf(tx, personId)).length < 2) {
        throw new DomainError('conflict', 'last-address', 'This is your only address. Add another one first.');
      }
      await tx.query('DELETE FROM person_address WHERE address = $1', [address]);
    });
  }

  private async change(
    context: ActContext,
    act: string,
    given: string,
    work: (tx: Transaction, personId: Id, address: string) => Promise<void>,
  ): Promise<void> {
    const personId = context.viewer.personId ?? '';
    await this.acts.run(context, { act, conferenceId: null, subject: personId }, async (tx) => {
      await tx.query('SELECT 1 FROM person WHERE id = $1 FOR UPDATE', [personId]);
      const address = normaliseAddress(given);
      const mine = (await addressesOf(tx, personId)).find((known) => known.address === address);
      if (!mine) throw new DomainError('not-found', 'not-your-address', 'You have no such address.');
      await work(tx, personId, mine.address);
    });
  }
}
