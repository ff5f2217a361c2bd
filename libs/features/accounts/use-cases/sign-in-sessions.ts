import { createHash, randomBytes } from 'node:crypto';
import type { Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const TOKEN = /^[\w-]{43}$/;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The sessions in which people are signed in: opaque tokens, stored as hashes, ended on the server. */
@Injectable()
export class SignInSessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** Signs a person in. @returns the token for the browser's cookie; 256 random bits, never stored */
  async start(context: ActContext, personId: Id): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.acts.run({ viewer: context.viewer }, { act: 'sign-in', conferenceId: null, subject: personId }, (tx) =>
      tx.query(
        `INSERT INTO sign_in_session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + interval '12 hours')`,
        [hashOf(token), personId],
      ),
    );
    return token;
  }

  /** Whose token this is, while the session lasts. */
  async personOf(token: string): Promise<Id | null> {
    if (!TOKEN.test(token)) return null;
    const [row]: { person_id: string }[] = await this.dataSource.query(
      'SELECT person_id FROM sign_in_session WHERE token_hash = $1 AND expires_at > now()',
      [hashOf(token)],
    );
    return row?.person_id ?? null;
  }

  /** Signs this browser out. */
  async end(context: ActContext, token: string): Promise<void> {
    await this.acts.run({ viewer: context.viewer }, { act: 'sign-out', conferenceId: null }, (tx) =>
      tx.query('DELETE FROM sign_in_session WHERE token_hash = $1', [hashOf(token)]),
    );
  }
}
