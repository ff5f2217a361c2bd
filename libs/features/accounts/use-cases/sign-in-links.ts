import { DomainError, type Id } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { hashOf, isToken, newToken } from './secret-token';

/** As long as a request that somebody else carries may live at most (OWASP ASVS 5.0, 6.5.5). */
export const LINK_MINUTES = 10;

/** For whom a link is. */
export interface LinkFor {
  readonly personId: Id;
  /** The address of theirs to which it is sent. */
  readonly address: string;
}

/** A link that can still be used, as its page shows it. */
export interface OpenLink {
  readonly name: string;
  readonly address: string;
}

/**
 * Makes a link that signs somebody in, once, within ten minutes. For nobody (null) the same is done, with a link that
 * nobody has and that opens nothing.
 * @param next where they go afterwards; see `safePath`
 * @returns the token, for the link's address
 */
export async function makeLink(tx: Transaction, owner: LinkFor | null, next: string): Promise<string> {
  const token = newToken();
  await tx.query(
    `INSERT INTO sign_in_link (token_hash, person_id, address, next, expires_at)
     VALUES ($1, $2, $3, $4, now() + $5 * interval '1 minute')`,
    [hashOf(token), owner?.personId ?? null, owner?.address ?? null, next, LINK_MINUTES],
  );
  await tx.query(`DELETE FROM sign_in_link WHERE expires_at < now() - interval '1 day'`);
  return token;
}

/** The address of the page that a link opens. */
export const linkAddress = (publicUrl: string, token: string): string => `${publicUrl}/sign-in/link?token=${token}`;

/**
 * Whom a link would sign in. Changes nothing.
 * @throws DomainError `link-unknown`, `link-used` or `link-expired`, each with what to do
 */
export async function readLink(db: Reader, token: unknown): Promise<OpenLink> {
  if (!isToken(token)) throw unknownLink();
  const [link]: (OpenLink & { used: boolean; expired: boolean })[] = await db.query(
    `SELECT p.name, l.address, l.used_at IS NOT NULL AS used, l.expires_at <= now() AS expired
     FROM sign_in_link l JOIN person p ON p.id = l.person_id
     JOIN person_address a ON a.address = l.address AND a.person_id = l.person_id WHERE l.token_hash = $1`,
    [hashOf(token)],
  );
  if (!link) throw unknownLink();
  if (link.used) throw refusal('link-used', 'This link has been used already. Each link works once.');
  if (link.expired) throw refusal('link-expired', 'This link is too old. A link works for ten minutes.');
  return { name: link.name, address: link.address };
}

/**
 * Uses a link up, and with it every other link that waits for the same person; whoever has it has shown that the address
 * is theirs.
 * @throws DomainError as {@link readLink}
 */
export async function spendLink(tx: Transaction, token: unknown): Promise<{ personId: Id; next: string }> {
  if (!isToken(token)) throw unknownLink();
  await tx.query(
    'SELECT 1 FROM person p JOIN sign_in_link l ON l.person_id = p.id WHERE l.token_hash = $1 FOR UPDATE OF p',
    [hashOf(token)],
  );
  await readLink(tx, token);
  const [[spent]] = (await tx.query(
    'UPDATE sign_in_link SET used_at = now() WHERE token_hash = $1 RETURNING person_id, address, next',
    [hashOf(token)],
  )) as [[{ person_id: string; address: string; next: string }]];
  await tx.query('UPDATE sign_in_link SET used_at = now() WHERE person_id = $1 AND used_at IS NULL', [spent.person_id]);
  await tx.query('UPDATE person_address SET verified_at = coalesce(verified_at, now()) WHERE address = $1', [
    spent.address,
  ]);
  return { personId: spent.person_id, next: spent.next };
}

const refusal = (code: string, message: string) => new DomainError('not-found', code, message);

const unknownLink = () =>
  refusal('link-unknown', 'This link is not whole, or it is not from here. Copy all of it from the mail.');
