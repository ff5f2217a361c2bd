import { ensurePeople, normaliseAddress } from '@colloquy/features/accounts';
import { DomainError, type Fault, type Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import type { Role } from '../domain/conference';
import { grantRole } from './memberships';

/** Somebody who is to have a role. */
export interface NewMember {
  readonly name: string;
  readonly address: string;
}

/** Gives people a role in a conference; whoever is not known yet becomes known by their address. */
@Injectable()
export class AddMembers {
  constructor(private readonly acts: Acts) {}

  /**
   * @returns the ids of the people, in order
   * @throws DomainError `invalid-members` naming the addresses that need another look
   */
  async run(
    context: ActContext,
    input: { conferenceId: Id; role: Role; people: readonly NewMember[] },
  ): Promise<{ personIds: Id[] }> {
    const { conferenceId, role } = input;
    const people = input.people.map(({ name, address }) => ({ name: name.trim(), address: normaliseAddress(address) }));
    const faults = people.flatMap(({ address }, place): Fault[] =>
      address === null ? [{ field: `people.${place}.address`, message: 'This is not an e-mail address.' }] : [],
    );
    if (faults.length > 0) throw new DomainError('invalid', 'invalid-members', 'Nobody was added.', faults);
    return this.acts.run(context, { act: 'add-members', conferenceId, count: () => people.length }, async (tx) => {
      const known = people.flatMap(({ name, address }) => (address === null ? [] : [{ name, address }]));
      const personIds = await ensurePeople(tx, known);
      await grantRole(tx, conferenceId, role, personIds);
      return { personIds };
    });
  }
}
