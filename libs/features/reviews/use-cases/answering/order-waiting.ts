import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { seesEveryReview } from '../../domain/reviews.policy';
import { ownWaiting } from './read-places';

/** Organisers put the waiting list in another order. */
@Injectable()
export class OrderWaiting {
  constructor(private readonly acts: Acts) {}

  /**
   * @param order all who wait, the next first; null: by their reviews again
   * @throws DomainError `not-found` for others than organisers; `own-work-waits`; `stale-order` where others wait by now
   */
  async run(
    context: ActContext,
    { conferenceId, order }: { readonly conferenceId: Id; readonly order: readonly Id[] | null },
  ): Promise<void> {
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('conference');
    await this.acts.run(context, { act: 'order-waiting', conferenceId }, async (tx) => {
      await tx.query('SELECT 1 FROM conference WHERE id = $1 FOR NO KEY UPDATE', [conferenceId]);
      if ((await ownWaiting(tx, conferenceId, context.viewer.personId)).length > 0) {
        const message = 'A work of your own waits here: another organiser puts the list in order.';
        throw new DomainError('conflict', 'own-work-waits', message);
      }
      const waiting: { id: Id }[] = await tx.query(
        `SELECT id FROM submission WHERE conference_id = $1 AND state = 'waitlisted'`,
        [conferenceId],
      );
      const known = new Set(waiting.map(({ id }) => id));
      if (order !== null && (new Set(order).size !== known.size || order.some((id) => !known.has(id)))) {
        const message =
          'Others wait than when you looked: somebody was offered a place, or came. Look at the list again.';
        throw new DomainError('stale', 'stale-order', message);
      }
      await tx.query('DELETE FROM waiting_order WHERE submission_id = ANY ($1)', [[...known]]);
      await tx.query(
        `INSERT INTO waiting_order (submission_id, position) SELECT id, place FROM unnest($1::uuid[]) WITH ORDINALITY AS t (id, place)`,
        [[...(order ?? [])]],
      );
    });
  }
}
