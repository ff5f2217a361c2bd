import type { Id } from '@colloquy/kernel';
import type { MailMessage } from '@colloquy/platform/mail';
import type { Outcome } from '../domain/decision';
import type { Feedback } from '../domain/reviews.policy';

/** What each outcome means to the person who reads it. */
const MEANING: Record<Outcome, string> = {
  talk: 'We are glad to tell you that it is accepted as a talk.',
  'lightning-talk': 'We are glad to tell you that it is accepted as a lightning talk.',
  poster: 'We are glad to tell you that it is accepted as a poster.',
  waitlist: 'It is on the waiting list: we will write to you at once if a place becomes free.',
  decline: 'We cannot give it a place this time. We hope that what the reviewers wrote helps you to go on with it.',
};

/** Tells a presenter what was decided on their work, and what the reviewers wrote to its authors. */
export function decisionMail(
  conferenceId: Id,
  to: { readonly personId: Id; readonly name: string },
  work: { readonly code: string; readonly title: string; readonly outcome: Outcome } & Feedback,
): MailMessage {
  const feedback = work.comments.length > 0 ? ['What the reviewers wrote to you:', ...work.comments] : [];
  return {
    conferenceId,
    to: to.personId,
    kind: 'decision-released',
    subject: `The decision on ${work.code}`,
    text: [
      `Dear ${to.name},`,
      `thank you for ${work.code}, “${work.title}”. ${MEANING[work.outcome]}`,
      ...feedback,
    ].join('\n\n'),
  };
}
