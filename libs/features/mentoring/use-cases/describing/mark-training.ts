import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { mayDescribeSelf, mayMatch } from '../../domain/mentoring.policy';
import { beginWaiting } from '../pairs/begin-pairing';
import { notAMentor } from './keep-mentor-profile';

/** Mentors say that they have done their training, and organisers mark it for them. Pairs that waited for it begin with that. */
@Injectable()
export class MarkTraining {
  constructor(
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * Organisers mark several mentors at once, or take a mark back, also one that a mentor has set.
   * @returns for how many it has changed
   * @throws DomainError `not-found` for others than organisers; `not-mentors` when some are no mentors here
   */
  async forMentors(
    context: ActContext,
    { conferenceId, personIds, done }: { conferenceId: Id; personIds: readonly Id[]; done: boolean },
  ): Promise<number> {
    const { viewer } = context;
    if (viewer.personId === null || !mayMatch(viewer, conferenceId)) throw notFound('conference');
    const by = viewer.personId;
    const record = { act: done ? 'mark-training-done' : 'unmark-training', conferenceId, count: (n: number) => n };
    return this.acts.run(context, record, async (tx) => {
      const mentors: { id: Id }[] = await tx.query(
        `SELECT DISTINCT person_id AS id FROM membership WHERE conference_id = $1 AND role = 'mentor' AND person_id = ANY ($2)`,
        [conferenceId, personIds],
      );
      if (mentors.length < new Set(personIds).size) {
        throw new DomainError('invalid', 'not-mentors', 'Some of these people are no mentors any more. Look again.');
      }
      return this.mark(tx, { conferenceId, personIds, by, done });
    });
  }

  /** A mentor says so themselves, or takes back what they have said. @throws DomainError `not-a-mentor` */
  async myself(context: ActContext, { conferenceId, done }: { conferenceId: Id; done: boolean }): Promise<void> {
    const { viewer } = context;
    const { personId } = viewer;
    if (personId === null || !mayDescribeSelf(viewer, conferenceId)) throw notAMentor();
    const record = { act: done ? 'say-training-is-done' : 'say-training-is-not-done', conferenceId };
    await this.acts.run(context, record, (tx) =>
      this.mark(tx, { conferenceId, personIds: [personId], by: personId, done }),
    );
  }

  private async mark(tx: Transaction, marked: Marked): Promise<number> {
    const changed = await mark(tx, marked);
    if (marked.done) await beginWaiting(tx, marked.conferenceId, this.settings.publicUrl);
    return changed;
  }
}

interface Marked {
  readonly conferenceId: Id;
  readonly personIds: readonly Id[];
  readonly by: Id;
  readonly done: boolean;
}

async function mark(tx: Transaction, { conferenceId, personIds, by, done }: Marked): Promise<number> {
  if (!done) {
    const [, gone] = (await tx.query('DELETE FROM mentor_training WHERE conference_id = $1 AND person_id = ANY ($2)', [
      conferenceId,
      personIds,
    ])) as [unknown, number];
    return gone;
  }
  const made: unknown[] = await tx.query(
    `INSERT INTO mentor_training (conference_id, person_id, marked_by) SELECT $1, unnest($2::uuid[]), $3
     ON CONFLICT DO NOTHING RETURNING person_id`,
    [conferenceId, [...new Set(personIds)], by],
  );
  return made.length;
}
