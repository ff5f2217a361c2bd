import { type Conference, lastDayOf } from '@colloquy/features/conferences';
import { titleInMail } from '@colloquy/features/submissions';
import type { Id, Instant } from '@colloquy/kernel';
import type { MailMessage } from '@colloquy/platform/mail';

/** A work with its mentor, as messages about its feedback name them. */
export interface FeedbackWork {
  readonly conference: Conference;
  readonly publicUrl: string;
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly mentor: { readonly id: Id; readonly name: string };
}

/** Where a mentor reads a work. */
const mentorsPage = ({ conference, publicUrl, submissionId }: FeedbackWork): string =>
  `${publicUrl}/app/c/${conference.slug}/mentees/${submissionId}`;

/** Where its authors read what their mentor wrote, below the server's address. */
export const authorsPage = ({ conference, submissionId }: Pick<FeedbackWork, 'conference' | 'submissionId'>): string =>
  `/app/c/${conference.slug}/my-submissions/${submissionId}`;

/**
 * Asks a mentor for a round of feedback. What the authors wish stands in the app alone: organisers read the outbox, and
 * what mentors and authors say to each other is not theirs.
 */
export function roundAskedMail(work: FeedbackWork, askedBy: string | null, dueAt: Instant): MailMessage {
  const { conference, code, title, mentor } = work;
  const named = `${code}, “${titleInMail(title)}”`;
  return {
    conferenceId: conference.id,
    to: mentor.id,
    kind: 'feedback-asked',
    subject: `Feedback on ${code}, by ${lastDayOf(dueAt, conference.timeZone)}`,
    text: [
      `Dear ${mentor.name},`,
      askedBy === null
        ? `the mentoring has begun, and ${named}, is ready for a first round of feedback from you.`
        : `${askedBy} asks for your feedback on ${named}.`,
      `It would help most by the end of ${lastDayOf(dueAt, conference.timeZone)}. A quarter of an hour is enough: something good, one question, one next step.`,
      mentorsPage(work),
      `Questions? Write to ${conference.contact}.`,
    ].join('\n\n'),
  };
}

/** Reminds a mentor, once, of a round whose day is over. */
export function roundOverdueMail(work: FeedbackWork, dueAt: Instant): MailMessage {
  const { conference, code, title, mentor } = work;
  return {
    conferenceId: conference.id,
    to: mentor.id,
    kind: 'feedback-overdue',
    subject: `${code} still waits for your feedback`,
    text: [
      `Dear ${mentor.name},`,
      `the authors of ${code}, “${titleInMail(title)}”, had hoped to hear from you by the end of ${lastDayOf(dueAt, conference.timeZone)}. Weeks are full, and it is not too late: a few lines today would help them a lot.`,
      'Something good, one question, one next step. What you have begun to write is still there.',
      mentorsPage(work),
      `We do not remind you again. If you cannot do it at present, write to ${conference.contact}, and somebody else is found.`,
    ].join('\n\n'),
  };
}

/** What the authors are told when a round comes back; the words themselves stand in the app alone. */
export function roundReturned(work: FeedbackWork, number: number) {
  const { code, title, mentor } = work;
  return {
    kind: 'feedback-returned',
    subject: `${mentor.name} has read ${code}`,
    paragraphs: [
      `${mentor.name} has read ${code}, “${titleInMail(title)}”, and returns round ${number} to you: what is good, a question, and a next step.`,
      'Take what helps. The work and the words stay yours.',
    ],
  };
}

/** What both sides are told when a comment was reported: that others read it now. */
export const REPORTED = [
  'somebody has reported a comment in the margin of this work. The organisers can now read this one comment and the thread in which it stands, and nothing else that you wrote to each other. It is noted who reads it.',
  'You need not do anything. Would you like to say something about it, write to the organisers.',
] as const;

/** Tells a mentor that a comment was reported. */
export function reportedMail(work: FeedbackWork): MailMessage {
  const { conference, code, mentor } = work;
  return {
    conferenceId: conference.id,
    to: mentor.id,
    kind: 'comment-reported',
    subject: `A comment on ${code} was reported`,
    text: [`Dear ${mentor.name},`, ...REPORTED, mentorsPage(work), `Write to ${conference.contact}.`].join('\n\n'),
  };
}

/** Asks an organiser to look at a reported comment. It holds no word of it. */
export function toLookAtMail(work: FeedbackWork, organiser: { readonly id: Id; readonly name: string }): MailMessage {
  const { conference, code, publicUrl } = work;
  return {
    conferenceId: conference.id,
    to: organiser.id,
    kind: 'comment-reported',
    subject: `Please look at a comment on ${code}`,
    text: [
      `Dear ${organiser.name},`,
      `a comment that a mentor or an author wrote in the margin of ${code} was reported. Please read it, speak with both, and close the report.`,
      `${publicUrl}/app/c/${conference.slug}/mentors/feedback`,
    ].join('\n\n'),
  };
}
