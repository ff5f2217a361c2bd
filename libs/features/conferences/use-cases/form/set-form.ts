import { formFaults, type Question } from '@colloquy/engines/submission-form';
import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { isOrganiser } from '../../domain/conferences.policy';
import { type NewQuestion, tidied } from '../../domain/form/form-question';
import { findConference } from '../read-conferences';
import { readForm, readFormPlaces, surroundingsOf } from './read-form';
import { storeQuestions } from './store-questions';

/**
 * Puts these questions in place of the ones that the form has; what is left out is retired with its answers kept, what
 * was retired and is named again comes back. Part of the caller's act.
 * @throws DomainError `invalid-form` with every fault
 */
export async function setForm(tx: Transaction, conferenceId: Id, wanted: readonly NewQuestion[]): Promise<void> {
  const questions = wanted.map((question) => tidied(question, newId));
  const before = await readForm(tx, conferenceId);
  const { timeZone } = await findConference(tx, conferenceId);
  const around = surroundingsOf(await readFormPlaces(tx, conferenceId), before, timeZone);
  const faults = [...formFaults(questions, around), ...(await foreignIds(tx, conferenceId, questions))];
  if (faults.length > 0) {
    throw new DomainError(
      'invalid',
      'invalid-form',
      'The form was not saved: some questions need another look.',
      faults,
    );
  }
  await storeQuestions(tx, conferenceId, questions, before);
}

/** Ids that another conference's questions have: they are refused as if they were badly made. */
async function foreignIds(tx: Transaction, conferenceId: Id, questions: readonly Question[]) {
  const ids = questions.map(({ id }) => id);
  const rows: { id: Id }[] = await tx.query(
    'SELECT id FROM form_question WHERE id::text = ANY ($1) AND conference_id <> $2',
    [ids, conferenceId],
  );
  return rows.map(({ id }) => ({
    field: `questions.${ids.indexOf(id)}.id`,
    message: 'This id cannot be used. Leave it out for a new question.',
  }));
}

/** An organiser sets what authors are asked. */
@Injectable()
export class SetForm {
  constructor(private readonly acts: Acts) {}

  /**
   * @param input.version the version from which the questions were made
   * @throws DomainError `not-found` for others than organisers; `stale-set-up` with both versions when somebody else has
   *   changed the form since; `invalid-form`
   */
  async run(
    context: ActContext,
    input: { conferenceId: Id; version: number; questions: readonly NewQuestion[] },
  ): Promise<void> {
    const { conferenceId, version, questions } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    await this.acts.run(context, { act: 'set-submission-form', conferenceId }, async (tx) => {
      await tx.query('INSERT INTO submission_form (conference_id) VALUES ($1) ON CONFLICT DO NOTHING', [conferenceId]);
      const [form]: { version: number }[] = await tx.query(
        'SELECT version FROM submission_form WHERE conference_id = $1 FOR UPDATE',
        [conferenceId],
      );
      if (form?.version !== version) {
        const message = 'Somebody else has changed the form since you opened it. Nothing of theirs was overwritten.';
        const now = await readForm(tx, conferenceId);
        throw new DomainError('stale', 'stale-set-up', message, [], {
          yours: { version, form: { questions } },
          now: { version: now.version, form: { questions: now.questions } },
        });
      }
      await setForm(tx, conferenceId, questions);
    });
  }
}
