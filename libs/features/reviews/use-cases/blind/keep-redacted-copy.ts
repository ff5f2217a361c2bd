import { DomainError, type Fault, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { redactStrictly } from '../../domain/blind/redact';
import type { WorkAsSent } from '../../domain/blind/work-for-reviewers';
import { seesEveryReview } from '../../domain/reviews.policy';
import { readSentWorks } from './read-works-for-reviewers';

/** The words in which reviewers read a work whose authors they must not know. */
export interface RedactedWords {
  readonly title: string;
  readonly abstract: string;
}

/** An organiser puts better what reviewers read of a work, or leaves it to the program again. */
@Injectable()
export class KeepRedactedCopy {
  constructor(private readonly acts: Acts) {}

  /**
   * @param input.version the version that the words were made from
   * @param input.words null: as the program hides names
   * @throws DomainError `not-found`; `stale-copy` where another version was sent in meanwhile; `invalid-copy`
   */
  async run(
    context: ActContext,
    input: { conferenceId: Id; submissionId: Id; version: number; words: RedactedWords | null },
  ): Promise<void> {
    const { conferenceId, submissionId, version, words } = input;
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('submission');
    await this.acts.run(context, { act: 'redact', conferenceId, subject: submissionId }, async (tx) => {
      await tx.query('SELECT 1 FROM submission WHERE id = $1 FOR NO KEY UPDATE', [submissionId]);
      const [work] = await readSentWorks(tx, conferenceId, [submissionId]);
      if (!work) throw notFound('submission');
      if (work.version !== version) {
        const message = `${work.code} was sent in again meanwhile. Look at its new words first; yours were not kept over them.`;
        throw new DomainError('stale', 'stale-copy', message, [], { yours: words, now: { version: work.version } });
      }
      await tx.query('DELETE FROM redacted_copy WHERE submission_id = $1 AND version = $2', [submissionId, version]);
      if (!words) return;
      const faults = copyFaults(words, work);
      if (faults.length > 0) throw new DomainError('invalid', 'invalid-copy', 'These words need another look.', faults);
      await tx.query(
        'INSERT INTO redacted_copy (submission_id, version, title, abstract, made_by) VALUES ($1, $2, $3, $4, $5)',
        [submissionId, version, words.title.trim(), words.abstract.trim(), context.viewer.personId],
      );
    });
  }
}

function copyFaults(words: RedactedWords, { identities }: WorkAsSent): Fault[] {
  return (['title', 'abstract'] as const).flatMap((field): Fault[] => {
    if (words[field].trim() === '')
      return [{ field: `words.${field}`, message: 'Reviewers need something to read here.' }];
    const [trace] = redactStrictly(words[field], identities).traces;
    return trace
      ? [{ field: `words.${field}`, message: `“${trace.words}” tells whose work this is. Put it in other words.` }]
      : [];
  });
}
