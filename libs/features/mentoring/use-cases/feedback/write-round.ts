import { DomainError } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { inTransaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { draftFaults, type RoundWords } from '../../domain/feedback/round';
import { lockOpenRound } from './find-round';

/** Keeps what a mentor types for a round. As with drafts, typing is no act and stands in no log; nobody else reads it yet. */
@Injectable()
export class WriteRound {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param from the revision that the words began from
   * @returns the revision that they are now
   * @throws DomainError `not-found`; `mentoring-ended`; `wrong-state`; `invalid-round`; `stale-round` where another window
   *   has saved since, with its words
   */
  run(
    { viewer }: ActContext,
    which: { readonly conference: string; readonly roundId: string },
    words: RoundWords,
    from: number,
  ): Promise<{ revision: number }> {
    return inTransaction(this.dataSource, async (tx) => {
      const { round } = await lockOpenRound(tx, viewer, which, 'mentor');
      const faults = draftFaults(words);
      if (faults.length > 0) {
        throw new DomainError('invalid', 'invalid-round', 'Your feedback needs another look.', faults);
      }
      const [same]: { same: boolean }[] = await tx.query(
        'SELECT (strength, question, next_step) = ($2, $3, $4) AS same FROM feedback_round WHERE id = $1',
        [round.id, words.strength, words.question, words.nextStep],
      );
      if (same?.same) return { revision: round.revision };
      if (round.revision !== from) {
        throw new DomainError('stale', 'stale-round', 'You have written in another window since. Choose which stays.');
      }
      await tx.query(
        'UPDATE feedback_round SET strength = $2, question = $3, next_step = $4, revision = revision + 1 WHERE id = $1',
        [round.id, words.strength, words.question, words.nextStep],
      );
      return { revision: round.revision + 1 };
    });
  }
}
