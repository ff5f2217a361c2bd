import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { DomainError, notFound } from '@colloquy/kernel';
import { type ActContext, type ActRecord, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { isOrganiser } from '../../domain/conferences.policy';
import type { Letter } from '../../domain/letters/letter';
import { missingFor, wordsOf } from '../../domain/letters/letter-gaps';
import { findConference } from '../read-conferences';
import { lockLetter } from './read-letters';
import { sendLetter } from './send-letter';
import { type MeantLetter, refuseFaults, refuseUnlessAsRead } from './write-letters';

/**
 * The organisers' word on a letter: nothing goes out without it. Each act: `not-found` for others than organisers;
 * `letter-sent`; `letter-changed` where it is not as it was read.
 */
@Injectable()
export class GiveWord {
  constructor(
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /** Lets a letter go out at its time. @throws DomainError `invalid-letter` where words are missing or the time is over */
  async agree(context: ActContext, meant: MeantLetter): Promise<void> {
    await this.act(context, { act: 'agree-to-letter' }, meant, async (tx, letter) => {
      await refuseGaps(tx, meant, letter);
      const [row]: { over: boolean }[] = await tx.query('SELECT $1::timestamptz <= now() AS over', [letter.goesAt]);
      const message = 'The time of this letter is over. Give it a later one, or send it now.';
      if (row?.over) refuseFaults([{ field: 'goesAt', message }]);
      await tx.query('UPDATE letter SET agreed_at = now() WHERE id = $1', [letter.id]);
    });
  }

  /** Keeps a letter back that was agreed to. */
  async takeBack(context: ActContext, meant: MeantLetter): Promise<void> {
    await this.act(context, { act: 'take-back-letter' }, meant, async (tx, { id }) => {
      await tx.query('UPDATE letter SET agreed_at = NULL WHERE id = $1', [id]);
    });
  }

  /**
   * Sends a letter at once to everybody who has the role.
   * @throws DomainError `invalid-letter`; `nobody-to-write-to`; `not-by-itself` for one that follows upon something
   */
  async send(context: ActContext, meant: MeantLetter): Promise<{ reached: number }> {
    const record = { act: 'send-letter', count: ({ reached }: { reached: number }) => reached };
    return this.act(context, record, meant, async (tx, letter) => {
      if (letter.follows !== null) {
        const message = `This letter goes out by itself: ${letter.follows}. Agree to it instead.`;
        throw new DomainError('conflict', 'not-by-itself', message);
      }
      await refuseGaps(tx, meant, letter);
      const reached = await sendLetter(tx, letter, { ...meant, publicUrl: this.settings.publicUrl });
      if (reached > 0) return { reached };
      const message = `Nobody is ${letter.to} of this conference yet. Invite people first.`;
      throw new DomainError('conflict', 'nobody-to-write-to', message);
    });
  }

  private act<Answer>(
    context: ActContext,
    record: Pick<ActRecord<Answer>, 'act' | 'count'>,
    meant: MeantLetter,
    work: (tx: Transaction, letter: Letter) => Promise<Answer>,
  ): Promise<Answer> {
    const { conferenceId, letterId } = meant;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('letter');
    return this.acts.run(context, { ...record, conferenceId, subject: letterId }, async (tx) => {
      const letter = await lockLetter(tx, conferenceId, letterId);
      refuseUnlessAsRead(letter, meant);
      return work(tx, letter);
    });
  }
}

async function refuseGaps(tx: Transaction, { conferenceId }: MeantLetter, letter: Letter): Promise<void> {
  const missing = missingFor(letter, wordsOf(await findConference(tx, conferenceId)));
  refuseFaults(missing.map((message) => ({ field: 'text', message })));
}
