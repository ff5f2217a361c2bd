import { isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { keepChange } from './keep-change';
import { holdTimetable } from './read-desk';

/** Organisers say why a clash stays, so that nobody is asked about it again, or take that back. */
@Injectable()
export class AcknowledgeClash {
  constructor(private readonly acts: Acts) {}

  /**
   * @param input.key which clash, as the browser names it
   * @param input.why in the organiser's words; null takes it back
   * @throws DomainError `not-found` for others than organisers; `why-missing`
   */
  run(
    context: ActContext,
    input: { readonly conferenceId: Id; readonly key: string; readonly why: string | null },
  ): Promise<{ version: number }> {
    const { conferenceId, key, why } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    if (why !== null && why.trim() === '') {
      const message = 'Say in a few words why this clash may stay.';
      throw new DomainError('invalid', 'why-missing', message, [{ field: 'why', message }]);
    }
    return this.acts.run(context, { act: 'acknowledge-clash', conferenceId }, async (tx) => {
      const version = (await holdTimetable(tx, conferenceId)) + 1;
      const { personId } = context.viewer;
      if (why === null) {
        await tx.query('DELETE FROM timetable_acknowledgement WHERE conference_id = $1 AND key = $2', [
          conferenceId,
          key,
        ]);
      } else {
        await tx.query(
          `INSERT INTO timetable_acknowledgement (conference_id, key, why, person_id) VALUES ($1, $2, $3, $4)
           ON CONFLICT (conference_id, key) DO UPDATE SET why = excluded.why, person_id = excluded.person_id, at = now()`,
          [conferenceId, key, why.trim(), personId],
        );
      }
      const besides = { key, acknowledged: why !== null };
      await keepChange(tx, conferenceId, { version, kind: 'acknowledgement', by: personId, besides });
      return { version };
    });
  }
}
