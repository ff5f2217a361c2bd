import { DomainError } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { conferenceFaults } from '../domain/conference-faults';
import type { SetUp } from '../domain/set-up/set-up';
import { draftNotices } from './notices/draft-notices';
import { storeSetUp } from './store-set-up';

/** Sets up a conference at once: what it is, its phases, tracks, types, rooms and times, in the state that it names. */
@Injectable()
export class CreateConference {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `invalid-conference` with every fault; `slug-taken` */
  async run(context: ActContext, conference: Omit<SetUp, 'version'>): Promise<void> {
    const faults = conferenceFaults(conference);
    if (faults.length > 0)
      throw new DomainError('invalid', 'invalid-conference', 'The set-up needs another look.', faults);
    await this.acts.run(
      context,
      { act: 'create-conference', conferenceId: conference.id, subject: conference.id },
      async (tx) => {
        await storeSetUp(tx, conference);
        await draftNotices(tx, conference.id);
      },
    );
  }
}
