import { setTimeout as wait } from 'node:timers/promises';
import { DomainError, type Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { SIGN_IN_SETTINGS, type SignInSettings } from '../accounts.settings';
import { normaliseAddress } from '../domain/person-name';
import { safePath } from '../domain/safe-path';
import { writeSignInMail } from '../mail/sign-in-mail';
import { countTry, forgetOldTries } from './limit-tries';
import { ensurePeople, personAt } from './people';
import { linkAddress, makeLink } from './sign-in-links';

/** Answers come no sooner than this, so that the one statement more for a known address does not show. */
const ANSWER_AFTER_MS = 250;

/** Sends a link that signs in whoever is known by an address, and never tells whether anybody is. */
@Injectable()
export class RequestSignInLink {
  constructor(
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * @param input the address as typed, where to go afterwards, the machine that asks; and the name by which whoever is
   *   not known yet becomes known, where an invitation lets them come in
   * @throws DomainError `invalid-address`; TooManyRequests
   */
  async run(
    { viewer }: ActContext,
    input: { readonly address: string; readonly next: unknown; readonly client: string; readonly newcomer?: string },
  ): Promise<void> {
    const address = normaliseAddress(input.address);
    if (address === null) {
      const fault = { field: 'address', message: 'This is not an e-mail address. Write it as name@university.ac.uk.' };
      throw new DomainError('invalid', 'invalid-address', fault.message, [fault]);
    }
    const act = this.acts.run({ viewer }, { act: 'request-sign-in-link', conferenceId: null }, async (tx) => {
      await countTry(tx, { of: 'client', name: input.client });
      await countTry(tx, { of: 'address', name: address });
      await forgetOldTries(tx);
      const personId = (await personAt(tx, address)) ?? (await introduce(tx, address, input.newcomer));
      const token = await makeLink(tx, personId ? { personId, address } : null, safePath(input.next));
      if (personId) await writeSignInMail(tx, { personId, address, link: linkAddress(this.settings.publicUrl, token) });
    });
    await Promise.all([act, wait(ANSWER_AFTER_MS)]);
  }
}

async function introduce(tx: Transaction, address: string, name: string | undefined): Promise<Id | null> {
  if (name === undefined) return null;
  const [personId] = await ensurePeople(tx, [{ name, address }]);
  return personId ?? null;
}
