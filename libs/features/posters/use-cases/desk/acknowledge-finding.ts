import { DomainError, type Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { keepChange } from './keep-change';
import { expectSession } from './read-changes';
import { holdPosters } from './read-desk';

/** Organisers say why something that speaks against a hall or a plan stays, so that nobody is asked about it again, or take that back. */
@Injectable()
export class AcknowledgeFinding {
  constructor(private readonly acts: Acts) {}

  /**
   * @param input.key which finding, as the engine names it
   * @param input.why in the organiser's words; null takes it back
   * @throws DomainError `not-found` for others than organisers; `why-missing`
   */
  run(
    context: ActContext,
    input: {
      readonly conferenceId: Id;
      readonly posterSessionId: Id;
      readonly key: string;
      readonly why: string | null;
    },
  ): Promise<{ version: number }> {
    const { conferenceId, posterSessionId, key, why } = input;
    if (why !== null && why.trim() === '') {
      const message = 'Say in a few words why this may stay.';
      throw new DomainError('invalid', 'why-missing', message, [{ field: 'why', message }]);
    }
    const record = { act: 'acknowledge-finding', conferenceId, subject: posterSessionId };
    return this.acts.run(context, record, async (tx) => {
      await expectSession(tx, context.viewer, input);
      const version = (await holdPosters(tx, conferenceId)) + 1;
      const { personId } = context.viewer;
      if (why === null) {
        await tx.query('DELETE FROM poster_acknowledgement WHERE poster_session_id = $1 AND key = $2', [
          posterSessionId,
          key,
        ]);
      } else {
        await tx.query(
          `INSERT INTO poster_acknowledgement (poster_session_id, key, why, person_id) VALUES ($1, $2, $3, $4)
           ON CONFLICT (poster_session_id, key) DO UPDATE SET why = excluded.why, person_id = excluded.person_id, at = now()`,
          [posterSessionId, key, why.trim(), personId],
        );
      }
      await keepChange(tx, conferenceId, {
        ...{ version, kind: 'acknowledgement', by: personId, sessionIds: [posterSessionId] },
        besides: { key, acknowledged: why !== null },
      });
      return { version };
    });
  }
}
