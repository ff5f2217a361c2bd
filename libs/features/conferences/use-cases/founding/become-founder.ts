import {
  ensurePeople,
  normaliseAddress,
  personNameFaults,
  type SignInFrom,
  SignInSessions,
  spendFounderLink,
} from '@colloquy/features/accounts';
import { DomainError, type Fault } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { makeFounder } from './make-founder';

/** What somebody who comes in by a founder's link says of themselves, as typed. */
export interface FounderEntry {
  readonly token: unknown;
  readonly name: string;
  readonly address: string;
  readonly from: SignInFrom;
}

/** Uses a founder's link up: whoever has it becomes known by name and address, may found conferences, and is signed in. */
@Injectable()
export class BecomeFounder {
  constructor(
    private readonly acts: Acts,
    private readonly sessions: SignInSessions,
  ) {}

  /**
   * @returns the browser's token
   * @throws DomainError `invalid-founder` with the fields to look at; `demo-person`; as `readFounderLink`
   */
  run({ viewer }: ActContext, { token, name, address, from }: FounderEntry): Promise<string> {
    const known = normaliseAddress(address);
    const faults: Fault[] = personNameFaults({ name, sortName: name }).filter(({ field }) => field === 'name');
    if (known === null) {
      const message = 'This is not an e-mail address. Write it as name@university.ac.uk.';
      faults.push({ field: 'address', message });
    }
    return this.acts.run({ viewer }, { act: 'become-founder', conferenceId: null }, async (tx) => {
      await spendFounderLink(tx, token);
      if (faults.length > 0 || known === null) {
        throw new DomainError('invalid', 'invalid-founder', 'Look at what is marked, then try again.', faults);
      }
      const [personId] = await ensurePeople(tx, [{ name: name.trim(), address: known }]);
      if (!personId) throw new Error('A person who was made has an id.');
      await makeFounder(tx, personId);
      return this.sessions.open(tx, personId, from);
    });
  }
}
