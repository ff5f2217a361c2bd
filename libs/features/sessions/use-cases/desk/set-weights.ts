import { TERMS } from '@colloquy/engines/timetabling';
import { isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { keepChange } from './keep-change';
import { holdTimetable } from './read-desk';

/** What weighs how much, by the engine's terms. */
export type Weights = Readonly<Record<string, number>>;

/** Nothing weighs more: sums stay exact. */
const MOST = 1_000_000;

/** Organisers say what matters how much to them when talks are placed. */
@Injectable()
export class SetWeights {
  constructor(private readonly acts: Acts) {}

  /**
   * @param input.version how often the weights had been set when they were seen
   * @throws DomainError `not-found` for others than organisers; `unknown-weight`; `stale` with both
   */
  run(
    context: ActContext,
    input: { readonly conferenceId: Id; readonly weights: Weights; readonly version: number },
  ): Promise<{ version: number; weightsVersion: number }> {
    const { conferenceId, weights } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    refuseUnknownWeights(weights);
    return this.acts.run(context, { act: 'set-timetable-weights', conferenceId }, async (tx) => {
      const version = (await holdTimetable(tx, conferenceId)) + 1;
      const [kept]: { weights: Weights; version: number }[] = await tx.query(
        'SELECT weights, weights_version AS version FROM timetable WHERE conference_id = $1',
        [conferenceId],
      );
      if (kept && kept.version !== input.version) {
        const message = 'Somebody else has changed what matters how much meanwhile. Look at both, and choose.';
        const yours = { version: input.version, weights };
        throw new DomainError('stale', 'stale', message, [], { yours, theirs: kept });
      }
      await tx.query(
        'UPDATE timetable SET weights = $2, weights_version = weights_version + 1 WHERE conference_id = $1',
        [conferenceId, JSON.stringify(weights)],
      );
      const besides = { before: kept?.weights ?? {}, after: weights };
      await keepChange(tx, conferenceId, { version, kind: 'weights', by: context.viewer.personId, besides });
      return { version, weightsVersion: input.version + 1 };
    });
  }
}

/** @throws DomainError `unknown-weight` naming what the engine does not know, and what it does */
export function refuseUnknownWeights(weights: Weights, known: readonly string[] = TERMS): void {
  const faults = Object.entries(weights).flatMap(([term, weight]) => {
    const field = `weights.${term}`;
    if (!known.includes(term)) return [{ field, message: `Nothing is weighed as "${term}".` }];
    if (!Number.isFinite(weight) || weight < 0 || weight > MOST)
      return [{ field, message: `A weight is a number from 0 to ${MOST}.` }];
    return [];
  });
  if (faults.length > 0)
    throw new DomainError('invalid', 'unknown-weight', `Weights have these names: ${known.join(', ')}.`, faults);
}
