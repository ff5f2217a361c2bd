import { DomainError } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { personNameFaults, sortNameOf } from '../domain/person-name';

/** What a person wishes to be called, and by which name lists sort them: without one, by what looks like the family name. */
export interface WishedName {
  readonly name: string;
  readonly sortName?: string;
}

/** A person says what they are called. What is published already keeps the name that it was published with. */
@Injectable()
export class ChangeMyName {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `invalid-name` naming the field */
  async run(context: ActContext, wished: WishedName): Promise<void> {
    const name = wished.name.trim().replace(/\s+/gu, ' ');
    const sortName = wished.sortName?.trim().replace(/\s+/gu, ' ') || sortNameOf(name);
    const faults = personNameFaults({ name, sortName });
    if (faults.length > 0) throw new DomainError('invalid', 'invalid-name', 'The name needs another look.', faults);
    const personId = context.viewer.personId ?? '';
    await this.acts.run(context, { act: 'change-name', conferenceId: null, subject: personId }, (tx) =>
      tx.query('UPDATE person SET name = $2, sort_name = $3 WHERE id = $1', [personId, name, sortName]),
    );
  }
}
