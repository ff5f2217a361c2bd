import { isPlaced } from '@colloquy/engines/deciding';
import { findConference } from '@colloquy/features/conferences';
import { allSubmissions } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { MailMessage } from '@colloquy/platform/mail';
import type { Decision } from '../../domain/deciding/decision';
import { placeMail } from '../../mail/answering/answering-mails';
import { endOfDay, readAnswerRules } from './answer-rules';

/** The question whether somebody takes their place, as it would be asked today. */
export interface PlaceQuestion {
  readonly submissionId: Id;
  readonly message: MailMessage;
}

/** What presenters of works with a place are asked once these decisions are made known, for whoever looks before; without the key of the link. */
export async function placeQuestions(
  db: Reader,
  conferenceId: Id,
  publicUrl: string,
  decisions: readonly Decision[],
): Promise<PlaceQuestion[]> {
  const conference = await findConference(db, conferenceId);
  const works = new Map((await allSubmissions(db, conferenceId)).map((work) => [work.id, work]));
  const answerBy = await endOfDay(db, conferenceId, (await readAnswerRules(db, conferenceId)).answerDays);
  return decisions.flatMap(({ submissionId, outcome }) => {
    const work = works.get(submissionId);
    if (!work || !isPlaced(outcome)) return [];
    const { code, title } = work;
    const link = `${publicUrl}/place/${submissionId}`;
    const common = { conference, code, title, type: outcome, answerBy, fromWaitlist: false, link, key: '' } as const;
    return work.authors
      .filter(({ presenter }) => presenter)
      .map(({ personId, name }) => ({
        submissionId,
        message: placeMail({ ...common, to: { id: personId, name, address: null }, occasion: 'first' }),
      }));
  });
}
