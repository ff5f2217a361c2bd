import { wordsOnOccasion } from '@colloquy/features/conferences';
import { allSubmissions, changeState, type Submission } from '@colloquy/features/submissions';
import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { Injectable } from '@nestjs/common';
import { type Decision, stateAfter } from '../domain/decision';
import { seesEveryReview } from '../domain/reviews.policy';
import { decisionMail } from '../mail/decision-mail';
import { feedbackOn } from './feedback';

/** Makes all pending decisions known: the works change their state, and their presenters are told with feedback. */
@Injectable()
export class ReleaseDecisions {
  constructor(private readonly acts: Acts) {}

  /**
   * @returns how many decisions were released; those on withdrawn works are left alone
   * @throws DomainError `not-found` for others than organisers; `wrong-state` naming a work that is in revision
   */
  async run(context: ActContext, { conferenceId }: { conferenceId: Id }): Promise<{ released: number }> {
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('conference');
    const record = { act: 'release-decisions', conferenceId, count: ({ released }: { released: number }) => released };
    return this.acts.run(context, record, async (tx) => {
      const decisions: Decision[] = await tx.query(
        `SELECT d.submission_id AS "submissionId", d.outcome FROM decision d JOIN submission s ON s.id = d.submission_id
         WHERE s.conference_id = $1 AND d.state = 'pending' AND s.state <> 'withdrawn' ORDER BY s.id FOR UPDATE OF s`,
        [conferenceId],
      );
      for (const state of ['accepted', 'waitlisted', 'declined'] as const) {
        const ids = decisions.filter(({ outcome }) => stateAfter(outcome) === state).map((each) => each.submissionId);
        await changeState(tx, ids, state);
      }
      await tx.query(`UPDATE decision SET state = 'released', released_at = now() WHERE submission_id = ANY ($1)`, [
        decisions.map(({ submissionId }) => submissionId),
      ]);
      await tellTheAuthors(tx, conferenceId, decisions);
      return { released: decisions.length };
    });
  }
}

async function tellTheAuthors(tx: Transaction, conferenceId: Id, decisions: readonly Decision[]): Promise<void> {
  const workOf = new Map<Id, Submission>((await allSubmissions(tx, conferenceId)).map((work) => [work.id, work]));
  const feedback = await feedbackOn(
    tx,
    decisions.map(({ submissionId }) => submissionId),
  );
  const say = await wordsOnOccasion(tx, conferenceId, 'decision released', 'author');
  for (const { submissionId, outcome } of decisions) {
    const work = workOf.get(submissionId);
    if (!work) continue;
    const { comments } = feedback.get(submissionId) ?? { comments: [] };
    for (const presenter of work.authors.filter((author) => author.presenter)) {
      await writeMail(tx, decisionMail(conferenceId, presenter, { ...work, outcome, comments }, say));
    }
  }
}
