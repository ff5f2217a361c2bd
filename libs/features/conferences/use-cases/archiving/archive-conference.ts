import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import type { ConferenceState } from '../../domain/conference';
import { isOrganiser } from '../../domain/conferences.policy';

const STEPS = {
  'archive-conference': {
    from: 'call-open',
    to: 'archived',
    code: 'cannot-archive',
    refusal: 'Only a conference whose call has been opened can be archived, and only once. Nothing has changed.',
  },
  'bring-back-conference': {
    from: 'archived',
    to: 'call-open',
    code: 'not-archived',
    refusal: 'The conference is not archived. Nothing has changed.',
  },
} as const satisfies Record<string, { from: ConferenceState; to: ConferenceState; code: string; refusal: string }>;

/** Organisers put a conference that is over among those for reading only, and bring it back. */
@Injectable()
export class ArchiveConference {
  constructor(private readonly acts: Acts) {}

  /** From now on nothing of it can be changed. @throws DomainError `not-found` for others than organisers; `cannot-archive` */
  archive(context: ActContext, conferenceId: Id): Promise<void> {
    return this.step(context, conferenceId, 'archive-conference');
  }

  /** As if it had never been archived. @throws DomainError `not-found` for others than organisers; `not-archived` */
  bringBack(context: ActContext, conferenceId: Id): Promise<void> {
    return this.step(context, conferenceId, 'bring-back-conference');
  }

  private async step(context: ActContext, conferenceId: Id, act: keyof typeof STEPS): Promise<void> {
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    const { from, to, code, refusal } = STEPS[act];
    await this.acts.run(context, { act, conferenceId, subject: conferenceId, whenArchived: 'goes on' }, async (tx) => {
      const [, moved] = (await tx.query('UPDATE conference SET state = $2 WHERE id = $1 AND state = $3', [
        conferenceId,
        to,
        from,
      ])) as [unknown[], number];
      if (moved === 0) throw new DomainError('conflict', code, refusal);
    });
  }
}
