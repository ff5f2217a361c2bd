import { DomainError, type Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { normaliseAddress } from '../domain/person-name';
import { type Journey, OpenIdConnect, type UniversityPerson } from '../university/open-id-connect';
import { ensurePeople, personAt } from './people';
import { hashOf } from './secret-token';
import { type SignInFrom, SignInSessions } from './sign-in-sessions';

/** Signs in whoever comes back from their university. */
@Injectable()
export class SignInByUniversity {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    private readonly university: OpenIdConnect,
    private readonly sessions: SignInSessions,
  ) {}

  /**
   * Somebody is who they were before by the university's own name for them, else by an address for which it vouches.
   * @param answer the query with which they came back, what their browser has kept, and whether somebody who is not known
   *   yet may come in, since they follow an invitation
   * @returns the browser's token
   * @throws DomainError `university-refused`, `university-away`, `address-not-verified`, `address-unknown` or
   *   `other-university-account`
   */
  async run(
    { viewer }: ActContext,
    answer: {
      readonly query: string;
      readonly journey: Journey;
      readonly from: SignInFrom;
      readonly newcomers?: boolean;
    },
  ): Promise<string> {
    await this.takeOnce(answer.journey.state);
    const person = await this.university.finish(answer.query, answer.journey);
    return this.acts.run({ viewer }, { act: 'sign-in', conferenceId: null }, async (tx) => {
      const personId = (await knownBefore(tx, person)) ?? (await link(tx, person, answer.newcomers ?? false));
      return this.sessions.open(tx, personId, answer.from);
    });
  }

  /** An answer that comes a second time is refused here, whatever the university would say to it. */
  private async takeOnce(state: string): Promise<void> {
    await this.dataSource.query(`DELETE FROM university_answer WHERE at < now() - interval '1 day'`);
    const taken: unknown[] = await this.dataSource.query(
      'INSERT INTO university_answer (state_hash) VALUES ($1) ON CONFLICT DO NOTHING RETURNING state_hash',
      [hashOf(state)],
    );
    if (taken.length === 0) {
      throw new DomainError('invalid', 'university-refused', 'This answer has been used already. Start again.');
    }
  }
}

async function knownBefore(tx: Transaction, { issuer, subject }: UniversityPerson): Promise<Id | null> {
  const [row]: { person_id: string }[] = await tx.query(
    'SELECT person_id FROM person_identity WHERE issuer = $1 AND subject = $2',
    [issuer, subject],
  );
  return row?.person_id ?? null;
}

/** Never by an address that only the newcomer vouches for; never a second account of one university to one person. */
async function link(tx: Transaction, person: UniversityPerson, newcomers: boolean): Promise<Id> {
  const { issuer, subject, address: given, verified } = person;
  if (!verified) {
    throw refusal(
      'address-not-verified',
      'Your university does not vouch for your e-mail address. Have a link sent to it instead.',
    );
  }
  const address = normaliseAddress(given ?? '');
  const known = address === null ? null : await personAt(tx, address);
  const [personId] =
    known === null && address !== null && newcomers
      ? await ensurePeople(tx, [{ name: person.name ?? address.slice(0, address.indexOf('@')), address }])
      : [known];
  if (!personId) {
    throw refusal(
      'address-unknown',
      'Nobody is known here by the address that your university gives. Have a link sent to the address by which your conference knows you.',
    );
  }
  const linked: unknown[] = await tx.query(
    `INSERT INTO person_identity (issuer, subject, person_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING subject`,
    [issuer, subject, personId],
  );
  if (linked.length === 0) {
    throw refusal(
      'other-university-account',
      'This address belongs to somebody with another account of the same university. Have a link sent to it instead.',
    );
  }
  await tx.query('UPDATE person_address SET verified_at = coalesce(verified_at, now()) WHERE address = $1', [address]);
  return personId;
}

const refusal = (code: string, message: string) => new DomainError('forbidden', code, message);
