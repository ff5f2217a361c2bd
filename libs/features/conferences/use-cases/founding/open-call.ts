import { DomainError, type Fault, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts, tell } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import type { CallOpened } from '../../domain/conference-events';
import { isOrganiser } from '../../domain/conferences.policy';
import { type SectionOutlook, sectionsOf } from '../../domain/set-up/sections';
import { readBeyond, readSetUp } from '../set-up/read-set-up';
import { SetUpContributions } from '../set-up/set-up-contributions';

/** An organiser opens the call: from now on everybody sees the conference, and abstracts can come in. */
@Injectable()
export class OpenCall {
  constructor(
    private readonly acts: Acts,
    private readonly contributions: SetUpContributions,
  ) {}

  /**
   * @throws DomainError `not-found` for others than organisers; `call-open-already`; `call-cannot-open` with
   *   what every section still needs, the field being `section.field`
   */
  async run(context: ActContext, conferenceId: Id): Promise<void> {
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    await this.acts.run(context, { act: 'open-call', conferenceId, subject: conferenceId }, async (tx) => {
      await tx.query('SELECT 1 FROM conference WHERE id = $1 FOR UPDATE', [conferenceId]);
      const setUp = await readSetUp(tx, conferenceId);
      if (setUp.state !== 'setting-up') {
        throw new DomainError('conflict', 'call-open-already', 'The call is open already. Nothing has changed.');
      }
      const faults = sectionsOf(setUp, await readBeyond(tx, conferenceId, this.contributions)).flatMap(inSection);
      if (faults.length > 0) {
        const message = 'The call cannot open yet: some sections need another look.';
        throw new DomainError('conflict', 'call-cannot-open', message, faults);
      }
      await tx.query(`UPDATE conference SET state = 'call-open' WHERE id = $1`, [conferenceId]);
      await tell<CallOpened['name'], CallOpened['payload']>(tx, { name: 'CallOpened', conferenceId, payload: {} });
    });
  }
}

/** A section's faults as those of the whole: whoever reads them finds the section by the field. */
function inSection({ section, faults }: SectionOutlook): Fault[] {
  return faults.map((fault) => ({ ...fault, field: fault.field ? `${section}.${fault.field}` : section }));
}
