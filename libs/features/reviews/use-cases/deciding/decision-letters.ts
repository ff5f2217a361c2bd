import { wordsOnOccasion } from '@colloquy/features/conferences';
import { allSubmissions, type Submission } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { MailMessage } from '@colloquy/platform/mail';
import type { Decision } from '../../domain/deciding/decision';
import type { Feedback } from '../../domain/reviews.policy';
import { decisionMail } from '../../mail/deciding/decision-mail';

/** A letter with what it is about, for whoever looks before it goes out. */
export interface DecisionLetter extends Decision {
  readonly code: string;
  /** To whom. */
  readonly name: string;
  readonly message: MailMessage;
}

/** What each presenter reads when these decisions are made known, in the order of the decisions. */
export async function decisionLetters(
  db: Reader,
  conferenceId: Id,
  decisions: readonly Decision[],
  feedback: ReadonlyMap<Id, Feedback>,
): Promise<DecisionLetter[]> {
  const workOf = new Map<Id, Submission>((await allSubmissions(db, conferenceId)).map((work) => [work.id, work]));
  const say = await wordsOnOccasion(db, conferenceId, 'decision released', 'author');
  return decisions.flatMap(({ submissionId, outcome }) => {
    const work = workOf.get(submissionId);
    if (!work) return [];
    const { comments } = feedback.get(submissionId) ?? { comments: [] };
    return work.authors
      .filter(({ presenter }) => presenter)
      .map((presenter) => ({
        ...{ submissionId, outcome, code: work.code, name: presenter.name },
        message: decisionMail(conferenceId, presenter, { ...work, outcome, comments }, say),
      }));
  });
}
