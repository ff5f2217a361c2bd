import { refuseUnknownWeights } from '@colloquy/features/sessions';
import { DomainError, type Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { WEIGHED } from '../../domain/desk/poster-problem';
import { keepChange } from './keep-change';
import { expectSession } from './read-changes';
import { holdPosters } from './read-desk';

/** What weighs how much, by the engine's constraints. */
type Weights = Readonly<Record<string, number>>;

/** Organisers say what matters how much to them when posters are hung in a session. */
@Injectable()
export class SetPosterWeights {
  constructor(private readonly acts: Acts) {}

  /**
   * @param input.version how often the weights had been set when they were seen
   * @throws DomainError `not-found` for others than organisers; `unknown-weight`; `stale` with both
   */
  run(
    context: ActContext,
    input: {
      readonly conferenceId: Id;
      readonly posterSessionId: Id;
      readonly weights: Weights;
      readonly version: number;
    },
  ): Promise<{ version: number; weightsVersion: number }> {
    const { conferenceId, posterSessionId, weights } = input;
    const record = { act: 'set-poster-weights', conferenceId, subject: posterSessionId };
    return this.acts.run(context, record, async (tx) => {
      await expectSession(tx, context.viewer, input);
      refuseUnknownWeights(weights, WEIGHED);
      const version = (await holdPosters(tx, conferenceId)) + 1;
      const [kept]: { weights: Weights; version: number }[] = await tx.query(
        'SELECT weights, weights_version AS version FROM poster_session WHERE id = $1',
        [posterSessionId],
      );
      if (kept && kept.version !== input.version) {
        const message = 'Somebody else has changed what matters how much meanwhile. Look at both, and choose.';
        const yours = { version: input.version, weights };
        throw new DomainError('stale', 'stale', message, [], { yours, theirs: kept });
      }
      await tx.query('UPDATE poster_session SET weights = $2, weights_version = weights_version + 1 WHERE id = $1', [
        posterSessionId,
        JSON.stringify(weights),
      ]);
      await keepChange(tx, conferenceId, {
        ...{ version, kind: 'weights', by: context.viewer.personId, sessionIds: [posterSessionId] },
        besides: { before: kept?.weights ?? {}, after: weights },
      });
      return { version, weightsVersion: input.version + 1 };
    });
  }
}
