import { wordsOnOccasion } from '@colloquy/features/conferences';
import { allSubmissions, changeState, type Submission } from '@colloquy/features/submissions';
import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts, tell } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { Injectable } from '@nestjs/common';
import { DECIDED_STATES, type Decision, stateAfter } from '../../domain/deciding/decision';
import { type Feedback, seesEveryReview } from '../../domain/reviews.policy';
import { decisionMail } from '../../mail/deciding/decision-mail';
import type { DecisionsReleased } from './deciding-events';
import { feedbackOn } from './feedback';

/** Makes all pending decisions known: the works change their state, and their presenters are told with feedback. */
@Injectable()
export class ReleaseDecisions {
  constructor(private readonly acts: Acts) {}

  /**
   * @returns how many decisions were released; those on withdrawn works are left alone
   * @throws DomainError `not-found` for others than organisers
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
      await makeKnown(tx, conferenceId, decisions);
      return { released: decisions.length };
    });
  }
}

/** Makes these decisions known to the authors, all at once. Part of the caller's act, which holds the works' rows. */
export async function makeKnown(tx: Transaction, conferenceId: Id, decisions: readonly Decision[]): Promise<void> {
  for (const state of DECIDED_STATES) {
    const ids = decisions.filter(({ outcome }) => stateAfter(outcome) === state).map((each) => each.submissionId);
    await changeState(tx, ids, state);
  }
  const ids = decisions.map(({ submissionId }) => submissionId);
  await tx.query(
    `UPDATE decision SET state = 'released', released_at = now(), known_outcome = outcome, round = round + 1
     WHERE submission_id = ANY ($1)`,
    [ids],
  );
  const feedback = await feedbackOn(tx, ids);
  await keepComments(tx, feedback);
  await tellTheAuthors(tx, conferenceId, decisions, feedback);
  await tell<DecisionsReleased['name'], DecisionsReleased['payload']>(tx, {
    ...{ name: 'DecisionsReleased', conferenceId },
    payload: { decisions: decisions.map(({ submissionId, outcome }) => ({ submissionId, outcome })) },
  });
}

/** What the authors are told stays as it is, whatever is written in the reviews later. */
async function keepComments(tx: Transaction, feedback: ReadonlyMap<Id, Feedback>): Promise<void> {
  const told = [...feedback].flatMap(([id, { comments }]) =>
    comments.map((comment, place) => ({ id, place, comment })),
  );
  await tx.query(
    `INSERT INTO released_comment (submission_id, round, place, comment)
     SELECT d.submission_id, d.round, t.place, t.comment
     FROM unnest($1::uuid[], $2::int[], $3::text[]) AS t (id, place, comment) JOIN decision d ON d.submission_id = t.id`,
    [told.map(({ id }) => id), told.map(({ place }) => place), told.map(({ comment }) => comment)],
  );
}

async function tellTheAuthors(
  tx: Transaction,
  conferenceId: Id,
  decisions: readonly Decision[],
  feedback: ReadonlyMap<Id, Feedback>,
): Promise<void> {
  const workOf = new Map<Id, Submission>((await allSubmissions(tx, conferenceId)).map((work) => [work.id, work]));
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
