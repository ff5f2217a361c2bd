import type { Outcome } from '@colloquy/engines/deciding';
import type { OccasionWords } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { MailMessage } from '@colloquy/platform/mail';
import type { Feedback } from '../../domain/reviews.policy';

/** What each outcome means to the person who reads it. */
const MEANING: Record<Outcome, string> = {
  talk: 'We are glad to tell you that it is accepted as a talk.',
  'lightning-talk': 'We are glad to tell you that it is accepted as a lightning talk.',
  poster: 'We are glad to tell you that it is accepted as a poster.',
  revise:
    'We ask you to revise it: what the reviewers wrote says what would make it better. Submit it again when you have looked at each point; the same reviewers read what you send.',
  waitlist: 'It is on the waiting list: we will write to you at once if a place becomes free.',
  decline: 'We cannot give it a place this time. We hope that what the reviewers wrote helps you to go on with it.',
};

/**
 * Tells a presenter what was decided on their work, and what the reviewers wrote to its authors.
 * @param say what the organisers say to it in their own words, where they do
 */
export function decisionMail(
  conferenceId: Id,
  to: { readonly personId: Id; readonly name: string },
  work: { readonly code: string; readonly title: string; readonly outcome: Outcome } & Feedback,
  say: OccasionWords | null = null,
): MailMessage {
  const feedback = work.comments.length > 0 ? ['What the reviewers wrote to you:', ...work.comments] : [];
  const { code, title, outcome } = work;
  const own = say?.({ code, work: title, decision: MEANING[outcome] });
  return {
    conferenceId,
    to: to.personId,
    kind: 'decision-released',
    subject: own?.subject ?? `The decision on ${code}`,
    text: [
      `Dear ${to.name},`,
      ...(own
        ? [own.text, `It is about ${code}, “${title}”.`]
        : [`thank you for ${code}, “${title}”. ${MEANING[outcome]}`]),
      ...feedback,
    ].join('\n\n'),
  };
}
