import { type Id, parseInline, plainText } from '@colloquy/kernel';
import type { MailMessage } from '@colloquy/platform/mail';

/** The work that two prepare together, as messages name it. */
export interface PreparedWork {
  readonly conferenceId: Id;
  readonly code: string;
  readonly title: string;
}

type Reader = { readonly id: Id; readonly name: string };

const message = (
  { conferenceId, code, title }: PreparedWork,
  to: Reader,
  { kind, subject, lines }: { kind: string; subject: string; lines: readonly string[] },
): MailMessage => ({
  ...{ conferenceId, kind, to: to.id, subject: `${subject}: ${code}` },
  text: [
    `Dear ${to.name},`,
    ...lines.map((line) => line.replaceAll('{work}', `${code}, “${plainText(parseInline(title))}”`)),
  ].join('\n\n'),
});

/** Tells the others, once for a version of a file, that somebody has begun to comment on its pages. */
export const begunToCommentMail = (work: PreparedWork, writer: string, to: Reader): MailMessage =>
  message(work, to, {
    kind: 'page-comment',
    subject: 'Comments on your pages',
    lines: [
      `${writer} has begun to comment on the pages of {work}.`,
      'You read the comments beside the pages, answer them there, and say which of them are done. Only you and those who work on it with you can see them.',
    ],
  });

/** Tells the mentor, or the presenters, that a rehearsal was kept. It says nothing of how it went. */
export const rehearsedMail = (work: PreparedWork, writer: string, to: Reader): MailMessage =>
  message(work, to, {
    kind: 'rehearsal',
    subject: 'A rehearsal was kept',
    lines: [
      `${writer} has rehearsed {work}, and kept how long it took.`,
      'If you were there: one strength, one question and one next step are the best thanks.',
    ],
  });

/** Tells the presenters that their mentor has said something to a rehearsal. */
export const saidToRehearsalMail = (work: PreparedWork, writer: string, to: Reader): MailMessage =>
  message(work, to, {
    kind: 'rehearsal',
    subject: 'Words on your rehearsal',
    lines: [`${writer} has written to your rehearsal of {work}: one strength, one question, one next step.`],
  });
