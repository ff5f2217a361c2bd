import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { instant, type Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rightsText } from '../domain/rights';
import { hashOf, isToken, newToken } from './secret-token';
import { VIEWER_FOR, type ViewerFor } from './viewer-for';

/** Without a request for so long a session ends; a request puts the end off, but never beyond the longest time. */
const SILENCE = `interval '3 days'`;
const LONGEST = `interval '30 days'`;
/** A guest has no other way back to their draft than the browser in which they began it. */
const SILENCE_OF = `CASE means WHEN 'guest' THEN ${LONGEST} ELSE ${SILENCE} END`;
/** A session's end is put off at most this often, so that reading is not writing. */
const SLIDE_AFTER = `interval '10 minutes'`;
/** Requests that a browser had sent before it heard of its new token are still answered. */
const GRACE = `interval '1 minute'`;

/** How somebody came in. */
export type SignInMeans = 'link' | 'university' | 'demo' | 'guest';

/** The browser that signs in: how, what it calls itself, and the token that it had before, which ends. */
export interface SignInFrom {
  readonly means: SignInMeans;
  readonly browser?: string;
  readonly replaces?: string | null;
}

/** A session as the request that comes with it finds it. */
export interface FoundSession {
  readonly personId: Id;
  readonly means: SignInMeans;
  /** Hash of what the person could do when the token was given out; null where that was not noted. */
  readonly rights: Buffer | null;
  readonly replaced: boolean;
  readonly dueToSlide: boolean;
}

/** A session as its owner sees it. */
export interface MySession {
  readonly id: Id;
  readonly means: SignInMeans;
  readonly browser: string;
  readonly since: string;
  readonly seenAt: string;
  readonly current: boolean;
}

/** The sessions in which people are signed in: opaque tokens, stored as hashes, ended on the server. */
@Injectable()
export class SignInSessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(VIEWER_FOR) private readonly viewerFor: ViewerFor,
  ) {}

  /** Signs a person in, as an act of its own. @returns the token for the browser's cookie */
  start(context: ActContext, personId: Id, from: SignInFrom): Promise<string> {
    const record = { act: 'sign-in', conferenceId: null, subject: personId };
    return this.acts.run({ viewer: context.viewer }, record, (tx) => this.open(tx, personId, from));
  }

  /** Signs a person in, as part of the caller's act. @returns the token; 256 random bits, never stored */
  async open(tx: Transaction, personId: Id, { means, browser = '', replaces }: SignInFrom): Promise<string> {
    const token = newToken();
    const rights = hashOf(rightsText(await this.viewerFor(tx, personId)));
    if (replaces) await tx.query('DELETE FROM sign_in_session WHERE token_hash = $1', [hashOf(replaces)]);
    await tx.query('DELETE FROM sign_in_session WHERE expires_at < now()');
    await tx.query(
      `INSERT INTO sign_in_session (token_hash, person_id, means, browser, rights, expires_at)
       SELECT $1, $2, s.means, $4, $5, now() + ${SILENCE_OF} FROM (VALUES ($3::text)) AS s (means)`,
      [hashOf(token), personId, means, browser.slice(0, 200), rights],
    );
    return token;
  }

  /** The session of a token, while it lasts. */
  async find(token: string): Promise<FoundSession | null> {
    if (!isToken(token)) return null;
    const [row]: FoundSession[] = await this.dataSource.query(
      `SELECT person_id AS "personId", means, rights, replaced, seen_at < now() - ${SLIDE_AFTER} AS "dueToSlide"
       FROM sign_in_session WHERE token_hash = $1 AND expires_at > now() AND created_at + ${LONGEST} > now()`,
      [hashOf(token)],
    );
    return row ?? null;
  }

  /**
   * Puts the session's end off; and where the person's rights are no longer those with which they came in, gives the
   * session a new token, so that one from before a role was given or taken ends.
   * @returns the new token, where there is one
   */
  async renew(token: string, session: FoundSession, viewer: Viewer): Promise<string | null> {
    const rights = hashOf(rightsText(viewer));
    if (session.rights && !session.replaced && !session.rights.equals(rights)) return this.replace(token, rights);
    if (session.dueToSlide && !session.replaced) {
      await this.dataSource.query(
        `UPDATE sign_in_session SET seen_at = now(), expires_at = least(now() + ${SILENCE_OF}, created_at + ${LONGEST})
         WHERE token_hash = $1 AND NOT replaced`,
        [hashOf(token)],
      );
    }
    return null;
  }

  /** Of several requests with the same token at once one gets the new token; the others are answered and keep the old. */
  private async replace(token: string, rights: Buffer): Promise<string | null> {
    const next = newToken();
    const made: unknown[] = await this.dataSource.query(
      `WITH old AS (
         UPDATE sign_in_session SET replaced = true, expires_at = least(expires_at, now() + ${GRACE})
         WHERE token_hash = $1 AND NOT replaced RETURNING person_id, means, browser, created_at
       )
       INSERT INTO sign_in_session (token_hash, person_id, means, browser, created_at, rights, expires_at)
       SELECT $2, person_id, means, browser, created_at, $3, least(now() + ${SILENCE_OF}, created_at + ${LONGEST})
       FROM old RETURNING token_hash`,
      [hashOf(token), hashOf(next), rights],
    );
    return made.length > 0 ? next : null;
  }

  /** The sessions of a person, the latest seen first. @param token that of the browser which asks */
  listOf(personId: Id, token: string | null): Promise<MySession[]> {
    return this.dataSource.query(
      `SELECT id, means, browser, ${instant('created_at')} AS since, ${instant('seen_at')} AS "seenAt",
         coalesce(token_hash = $2, false) AS current
       FROM sign_in_session
       WHERE person_id = $1 AND NOT replaced AND expires_at > now() AND created_at + ${LONGEST} > now()
       ORDER BY seen_at DESC, created_at DESC`,
      [personId, token === null ? null : hashOf(token)],
    );
  }

  /** Signs this browser out. @returns how it had come in, or null where it was not signed in */
  async end(context: ActContext, token: string): Promise<SignInMeans | null> {
    return this.acts.run({ viewer: context.viewer }, { act: 'sign-out', conferenceId: null }, async (tx) => {
      const [ended] = (await tx.query('DELETE FROM sign_in_session WHERE token_hash = $1 RETURNING means', [
        hashOf(token),
      ])) as [{ means: SignInMeans }[]];
      return ended[0]?.means ?? null;
    });
  }

  /**
   * Signs a person out in one of their browsers; with it end tokens that were renewed a moment ago, which might be its own.
   * @throws DomainError `not-found` where it is not theirs, or has ended
   */
  async endOne(context: ActContext, personId: Id, sessionId: Id): Promise<void> {
    const record = { act: 'end-session', conferenceId: null, subject: personId };
    await this.acts.run(context, record, async (tx) => {
      const [ended] = (await tx.query(
        'DELETE FROM sign_in_session WHERE person_id = $2 AND (id = $1 OR replaced) RETURNING id',
        [sessionId, personId],
      )) as [{ id: Id }[]];
      if (!ended.some(({ id }) => id === sessionId)) throw notFound('session');
    });
  }

  /** Signs a person out in every browser, and makes links useless that they have not used yet. */
  async endAll(context: ActContext, personId: Id): Promise<void> {
    const record = { act: 'sign-out-everywhere', conferenceId: null, subject: personId };
    await this.acts.run({ viewer: context.viewer }, record, async (tx) => {
      await tx.query('DELETE FROM sign_in_session WHERE person_id = $1', [personId]);
      await tx.query('UPDATE sign_in_link SET used_at = now() WHERE person_id = $1 AND used_at IS NULL', [personId]);
    });
  }
}
