import type { MailMessage } from '@colloquy/platform/mail';
import type { MailFrame, Reader } from './pairing-mails';

/** No conference: no organiser finds these in the outbox. No word of the note: mail is read over shoulders. */
const quiet = (to: Reader, kind: string, subject: string, paragraphs: readonly string[]): MailMessage => ({
  ...{ conferenceId: null, to: to.id, kind, subject },
  text: [`Dear ${to.name},`, ...paragraphs].join('\n\n'),
});

/** Tells the named person that somebody has written to them. */
export function noteArrivedMail({ workspace }: MailFrame, contact: Reader, conference: string): MailMessage {
  return quiet(contact, 'quiet-note', `Somebody has written to you: ${conference}`, [
    'somebody whose mentoring does not work has written to you, and to nobody else. Nobody of the committee can see it. Please read it today if you can:',
    `${workspace}/quiet`,
  ]);
}

/** Tells whoever wrote that there is an answer. */
export function noteAnsweredMail({ workspace }: MailFrame, writer: Reader, contact: string): MailMessage {
  return quiet(writer, 'quiet-answer', `${contact} has answered you`, [
    `${contact} has read what you wrote and has answered. Only you can read it:`,
    `${workspace}/quiet`,
  ]);
}
