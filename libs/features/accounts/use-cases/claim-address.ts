import { DomainError, type Id, newId } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { SIGN_IN_SETTINGS, type SignInSettings } from '../accounts.settings';
import { normaliseAddress } from '../domain/person-name';
import { writeClaimMail } from '../mail/claim-mail';
import { countTry } from './limit-tries';
import { mergePeople } from './merge-people';
import { primaryAddress } from './my-addresses';
import { personAt } from './people';
import { hashOf, isToken, newToken } from './secret-token';
import { LINK_MINUTES } from './sign-in-links';

/** A claim as the page of its links shows it. */
export interface OpenClaim {
  readonly id: Id;
  readonly personId: Id;
  readonly name: string;
  readonly address: string;
  /** Which of the two links was opened: that of an address that the person has, or that of the new one. */
  readonly side: 'own' | 'new';
  /** Whether the other link was confirmed already. */
  readonly last: boolean;
}

/** Adds an address to a person, or the account that has the address, once both sides have confirmed it. */
@Injectable()
export class ClaimAddress {
  constructor(
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * Sends a link to the new address and one to an address that the person has; never tells whether the new one is known.
   * @throws DomainError `invalid-address`, `address-is-yours`, `no-address`; TooManyRequests
   */
  async ask({ viewer }: ActContext, input: { readonly address: string; readonly client: string }): Promise<void> {
    const personId = viewer.personId ?? '';
    const address = normaliseAddress(input.address);
    if (address === null) throw wrong('invalid-address', 'This is not an e-mail address.');
    await this.acts.run({ viewer }, { act: 'claim-address', conferenceId: null, subject: personId }, async (tx) => {
      await countTry(tx, { of: 'client', name: input.client });
      await countTry(tx, { of: 'address', name: address });
      const own = await primaryAddress(tx, personId);
      if (!own) throw wrong('no-address', 'You are not known by any address yet. Ask an organiser to add one.');
      if ((await personAt(tx, address)) === personId) throw wrong('address-is-yours', 'This address is yours already.');
      const tokens = { own: newToken(), new: newToken() };
      await tx.query(`DELETE FROM address_claim WHERE expires_at < now() - interval '1 day'`);
      await tx.query(
        `INSERT INTO address_claim (id, person_id, address, own_token_hash, new_token_hash, expires_at)
         VALUES ($1, $2, $3, $4, $5, now() + make_interval(mins => $6))`,
        [newId(), personId, address, hashOf(tokens.own), hashOf(tokens.new), LINK_MINUTES],
      );
      const link = (token: string) => `${this.settings.publicUrl}/sign-in/address?token=${token}`;
      await writeClaimMail(tx, { personId, address: own, link: link(tokens.own) }, address);
      await writeClaimMail(tx, { personId, address, link: link(tokens.new) }, address);
    });
  }

  /**
   * Confirms one side, in a browser in which the person who has asked is signed in: else somebody else could be talked
   * into giving their address away. With the second side the address is theirs.
   * @returns whether both sides have confirmed now
   * @throws DomainError as {@link readClaim}; `sign-in-as-asker`; `accounts-collide`
   */
  async confirm({ viewer }: ActContext, token: unknown): Promise<boolean> {
    const record = { act: 'confirm-address', conferenceId: null, subject: viewer.personId ?? '' };
    return this.acts.run({ viewer }, record, async (tx) => {
      const { id, personId, address, side, last } = await readClaim(tx, token, 'FOR UPDATE OF c');
      if (viewer.personId !== personId) {
        const why = 'First sign in, in this browser, to the account that has asked. Then open this link again.';
        throw new DomainError('unauthenticated', 'sign-in-as-asker', why);
      }
      await tx.query(`UPDATE address_claim SET ${side}_confirmed_at = now() WHERE id = $1`, [id]);
      if (last) await settle(tx, personId, address);
      return last;
    });
  }
}

/**
 * What a link about an address is for. Changes nothing.
 * @throws DomainError `link-unknown`, `link-used` or `link-expired`
 */
export async function readClaim(db: Reader, token: unknown, lock: '' | 'FOR UPDATE OF c' = ''): Promise<OpenClaim> {
  const [claim]: (OpenClaim & { used: boolean; expired: boolean })[] = isToken(token)
    ? await db.query(
        `SELECT c.id, p.id AS "personId", p.name, c.address, s.side, s.done IS NOT NULL AS used, s.other IS NOT NULL AS last,
           c.expires_at <= now() AS expired
         FROM address_claim c JOIN person p ON p.id = c.person_id CROSS JOIN LATERAL (VALUES
           ('own', c.own_token_hash, c.own_confirmed_at, c.new_confirmed_at),
           ('new', c.new_token_hash, c.new_confirmed_at, c.own_confirmed_at)) AS s (side, hash, done, other)
         WHERE s.hash = $1 AND p.merged_into IS NULL ${lock}`,
        [hashOf(token)],
      )
    : [];
  if (!claim)
    throw refusal('link-unknown', 'This link is not whole, or it is not from here. Copy all of it from the mail.');
  if (claim.used) throw refusal('link-used', 'This link has been used already. Each link works once.');
  if (claim.expired) throw refusal('link-expired', 'This link is too old. Add the address again to get new ones.');
  const { used: _used, expired: _expired, ...open } = claim;
  return open;
}

async function settle(tx: Transaction, personId: Id, address: string): Promise<void> {
  const other = await personAt(tx, address);
  if (other && other !== personId) await mergePeople(tx, personId, other);
  await tx.query(
    `INSERT INTO person_address (address, person_id, verified_at) VALUES ($1, $2, now())
     ON CONFLICT (address) DO UPDATE SET verified_at = coalesce(person_address.verified_at, now())`,
    [address, personId],
  );
}

const wrong = (code: string, message: string) =>
  new DomainError('invalid', code, message, [{ field: 'address', message }]);

const refusal = (code: string, message: string) => new DomainError('not-found', code, message);
