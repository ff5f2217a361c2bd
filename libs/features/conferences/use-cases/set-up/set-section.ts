import { DomainError, type Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findConference } from '../read-conferences';
import { changeSetUp } from './change-set-up';
import { readSetUp, readUses } from './read-set-up';
import type { SectionWriter } from './section-writer';
import { SetUpContributions } from './set-up-contributions';
import { sectionView } from './set-up-view';

/** An organiser sets one section of a conference: the whole of it, in place of what stood there. */
@Injectable()
export class SetSection {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    private readonly contributions: SetUpContributions,
  ) {}

  /**
   * @returns the conference's id, by which it is found also when its short name has changed
   * @param version the version of the set-up that the editor saw
   * @throws DomainError `invalid-set-up` with every fault beside its field; `stale-set-up`; `slug-taken`; `in-use`;
   *   `archived`; `not-found` for others than organisers
   */
  async run<Entry>(
    context: ActContext,
    writer: SectionWriter<Entry>,
    input: { conference: string; version: number; entry: Entry },
  ): Promise<Id> {
    const { section } = writer;
    const { id: conferenceId } = await findConference(this.dataSource, input.conference);
    await this.acts.run(context, { act: `set-${section}`, conferenceId, subject: conferenceId }, async (tx) => {
      await changeSetUp(tx, context, {
        ...{ conferenceId, section, version: input.version, yours: input.entry },
        now: (db) => readSetUp(db, conferenceId).then((standing) => sectionView(standing, section)),
      });
      await this.write(tx, writer, conferenceId, input.entry);
    });
    return conferenceId;
  }

  private async write<Entry>(tx: Transaction, writer: SectionWriter<Entry>, conferenceId: string, entry: Entry) {
    const standing = await readSetUp(tx, conferenceId);
    const uses = await readUses(tx, standing, this.contributions);
    const { faults, write } = writer.read(entry, standing, uses);
    if (faults.length > 0) {
      const message =
        faults.length === 1 ? 'One field needs another look.' : `${faults.length} things need another look.`;
      throw new DomainError('invalid', 'invalid-set-up', `${message} Nothing was changed.`, faults);
    }
    await write(tx);
  }
}
