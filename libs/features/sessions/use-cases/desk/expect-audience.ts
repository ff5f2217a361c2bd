import { isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { keepChange } from './keep-change';
import { holdTimetable, readGround } from './read-desk';

/** Organisers say how many people they expect at a talk, so that its room holds them. */
@Injectable()
export class ExpectAudience {
  constructor(private readonly acts: Acts) {}

  /**
   * @param input.audience null: nobody knows
   * @param input.before how many were expected when it was changed
   * @throws DomainError `not-found` for others than organisers, and where there is no such talk to place; `stale` with both
   */
  run(
    context: ActContext,
    input: {
      readonly conferenceId: Id;
      readonly submissionId: Id;
      readonly audience: number | null;
      readonly before: number | null;
    },
  ): Promise<{ version: number }> {
    const { conferenceId, submissionId, audience, before } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    return this.acts.run(context, { act: 'expect-audience', conferenceId, subject: submissionId }, async (tx) => {
      const version = (await holdTimetable(tx, conferenceId)) + 1;
      const { facts } = await readGround(tx, conferenceId);
      const talk = facts.talks.find((one) => one.submissionId === submissionId);
      if (!talk) throw notFound('talk');
      if ((talk.audience ?? null) !== before) {
        const message = `Somebody else expects ${talk.audience ?? 'no certain number of'} people now. Look again, and choose.`;
        throw new DomainError('stale', 'stale', message, [], { yours: audience, theirs: talk.audience ?? null });
      }
      await tx.query(
        `INSERT INTO timetable_talk (submission_id, conference_id, audience) VALUES ($1, $2, $3)
         ON CONFLICT (submission_id) DO UPDATE SET audience = excluded.audience`,
        [submissionId, conferenceId, audience],
      );
      const besides = { submissionId, before, after: audience };
      await keepChange(tx, conferenceId, { version, kind: 'facts', by: context.viewer.personId, besides });
      return { version };
    });
  }
}
