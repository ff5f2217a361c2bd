import { DomainError } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { hashOf, isToken, newToken } from './secret-token';

/** Long enough to find somebody who sets the first conference up; it is printed where only operators look. */
export const FOUNDER_LINK_MINUTES = 60;

const ANOTHER =
  'Start the server again: while it has no conference of its own, it prints a new link. Or let its operator run "npx colloquy sign-in-link ADDRESS --founder --name NAME".';

/** The address of the page that a founder's link opens. */
export const founderLinkAddress = (publicUrl: string, token: string): string =>
  `${publicUrl}/sign-in/founder?token=${token}`;

/**
 * Makes the link by which a server's first founder comes in: once, within an hour; links made before end.
 * @returns the token, for the link's address
 */
export async function makeFounderLink(tx: Transaction): Promise<string> {
  const token = newToken();
  await tx.query(`DELETE FROM founder_link WHERE expires_at < now() - interval '1 day'`);
  await tx.query('UPDATE founder_link SET replaced_at = now() WHERE used_at IS NULL AND replaced_at IS NULL');
  await tx.query(`INSERT INTO founder_link (token_hash, expires_at) VALUES ($1, now() + $2 * interval '1 minute')`, [
    hashOf(token),
    FOUNDER_LINK_MINUTES,
  ]);
  return token;
}

/**
 * Whether a founder's link can still be used. Changes nothing.
 * @throws DomainError `link-unknown`, `link-used`, `link-replaced` or `link-expired`, each with what to do
 */
export async function readFounderLink(db: Reader, token: unknown): Promise<void> {
  if (!isToken(token)) throw unknownLink();
  const [link]: { used: boolean; replaced: boolean; expired: boolean }[] = await db.query(
    `SELECT used_at IS NOT NULL AS used, replaced_at IS NOT NULL AS replaced, expires_at <= now() AS expired
     FROM founder_link WHERE token_hash = $1`,
    [hashOf(token)],
  );
  if (!link) throw unknownLink();
  if (link.used) {
    throw refusal(
      'link-used',
      'This link has been used already. If it was you, sign in with the address that you gave.',
    );
  }
  if (link.replaced) {
    throw refusal(
      'link-replaced',
      'The server has been started again since, and has printed a new link. Use that one.',
    );
  }
  if (link.expired) throw refusal('link-expired', `This link is too old: it works for an hour. ${ANOTHER}`);
}

/**
 * Uses a founder's link up; of two browsers at the same moment one is let in.
 * @throws DomainError as {@link readFounderLink}
 */
export async function spendFounderLink(tx: Transaction, token: unknown): Promise<void> {
  if (!isToken(token)) throw unknownLink();
  await tx.query('SELECT 1 FROM founder_link WHERE token_hash = $1 FOR UPDATE', [hashOf(token)]);
  await readFounderLink(tx, token);
  await tx.query('UPDATE founder_link SET used_at = now() WHERE token_hash = $1', [hashOf(token)]);
}

const refusal = (code: string, message: string) => new DomainError('not-found', code, message);

const unknownLink = () =>
  refusal('link-unknown', `This link is not whole, or it is not from here. Copy all of it. ${ANOTHER}`);
