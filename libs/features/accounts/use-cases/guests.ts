import { DomainError, type Id, newId } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { sortNameOf } from '../domain/person-name';
import { writesOnly } from '../domain/rights';
import { mergePeople } from './merge-people';
import { personAt } from './people';
import { hashOf, isToken, newToken } from './secret-token';
import { type SignInFrom, SignInSessions } from './sign-in-sessions';
import { VIEWER_FOR, type ViewerFor } from './viewer-for';

/** What a guest is called until they say their name. */
export const UNNAMED_GUEST = 'Somebody new';
/** Long enough to come back to a draft after the holidays; the link goes to one address and works once. */
const LINK_DAYS = 14;

/** A link that a guest has had sent to an address, as its page shows it. */
export interface OpenGuestLink {
  readonly personId: Id;
  readonly name: string;
  readonly address: string;
  readonly next: string;
}

/** Makes somebody who has not said yet who they are, so that they can begin to write. Part of the caller's act. */
export async function makeGuest(tx: Transaction): Promise<Id> {
  const id = newId();
  await tx.query('INSERT INTO person (id, name, sort_name, guest) VALUES ($1, $2, $2, true)', [id, UNNAMED_GUEST]);
  return id;
}

/** Whether the person has shown no address to be theirs yet. */
export async function isGuest(db: Reader, personId: Id): Promise<boolean> {
  const [row]: { guest: boolean }[] = await db.query('SELECT guest FROM person WHERE id = $1', [personId]);
  return row?.guest ?? false;
}

/** Takes down a name that somebody has given as their own. Part of the caller's act. */
export async function nameMyself(tx: Transaction, personId: Id, name: string): Promise<void> {
  await tx.query('UPDATE person SET name = $2, sort_name = $3 WHERE id = $1 AND name <> $2', [
    personId,
    name.trim(),
    sortNameOf(name),
  ]);
}

/**
 * Makes a link that shows an address to be a guest's, and brings them back to where they were, in whichever browser.
 * @param next where they go afterwards; see `safePath`
 * @returns the token, for the key of a mail to that address
 */
export async function makeGuestLink(
  tx: Transaction,
  { personId, address, next }: { readonly personId: Id; readonly address: string; readonly next: string },
): Promise<string> {
  const token = newToken();
  await tx.query(
    `INSERT INTO guest_link (token_hash, person_id, address, next, expires_at)
     VALUES ($1, $2, $3, $4, now() + make_interval(days => $5))`,
    [hashOf(token), personId, address, next, LINK_DAYS],
  );
  return token;
}

/**
 * Whom a guest's link would bring back. Changes nothing.
 * @throws DomainError `link-unknown`, `link-used` or `link-expired`, each with what to do
 */
export async function readGuestLink(
  db: Reader,
  token: unknown,
  lock: '' | 'FOR UPDATE OF l' = '',
): Promise<OpenGuestLink> {
  const [link]: (OpenGuestLink & { used: boolean; expired: boolean })[] = isToken(token)
    ? await db.query(
        `SELECT coalesce(p.merged_into, p.id) AS "personId", p.name, l.address, l.next, l.used_at IS NOT NULL AS used,
           l.expires_at <= now() AS expired
         FROM guest_link l JOIN person p ON p.id = l.person_id WHERE l.token_hash = $1 ${lock}`,
        [hashOf(token)],
      )
    : [];
  const refusal = (code: string, message: string) => new DomainError('not-found', code, message);
  if (!link)
    throw refusal('link-unknown', 'This link is not whole, or it is not from here. Copy all of it from the mail.');
  if (link.used) throw refusal('link-used', 'This link has been used already. Sign in with your address to go on.');
  if (link.expired) throw refusal('link-expired', 'This link is too old. Sign in with your address to go on.');
  return link;
}

/** Shows that a guest's address is theirs, and signs them in. */
@Injectable()
export class EnterAsGuest {
  constructor(
    private readonly acts: Acts,
    private readonly sessions: SignInSessions,
    @Inject(VIEWER_FOR) private readonly viewerFor: ViewerFor,
  ) {}

  /**
   * Where the address belongs to somebody already, the guest becomes that person. Whoever wrote in another browser signs
   * in anew there: else somebody could write as a guest, give another's address, and go on as that person.
   * @returns the browser's token, null where that person can do more than write and signs in as usual; and where to go
   * @throws DomainError as {@link readGuestLink}; `accounts-collide`
   */
  run(
    { viewer }: ActContext,
    { token, from }: { readonly token: unknown; readonly from: SignInFrom },
  ): Promise<{ token: string | null; next: string }> {
    return this.acts.run({ viewer }, { act: 'enter-as-guest', conferenceId: null }, async (tx) => {
      const { personId, address, next } = await readGuestLink(tx, token, 'FOR UPDATE OF l');
      await tx.query('UPDATE guest_link SET used_at = now() WHERE person_id = $1 OR token_hash = $2', [
        personId,
        hashOf(token as string),
      ]);
      const owner = (await personAt(tx, address)) ?? personId;
      const signsIn = owner === personId || writesOnly(await this.viewerFor(tx, owner));
      await tx.query('DELETE FROM sign_in_session WHERE person_id = $1', [personId]);
      if (owner !== personId) await mergePeople(tx, owner, personId);
      await tx.query('UPDATE person SET guest = false WHERE id = $1', [personId]);
      await tx.query(
        `INSERT INTO person_address (address, person_id, verified_at) VALUES ($1, $2, now())
         ON CONFLICT (address) DO UPDATE SET verified_at = coalesce(person_address.verified_at, now())`,
        [address, owner],
      );
      return { token: signsIn ? await this.sessions.open(tx, owner, from) : null, next };
    });
  }
}
