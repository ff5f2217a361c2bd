import type { Id } from '@colloquy/kernel';
import type { MailMessage } from '@colloquy/platform/mail';
import type { Nudge, Stuck } from '../domain/tasks/task';

/** What every reminder of one task has in common. */
export interface NudgeLetter {
  readonly nudge: Nudge;
  /** What the organisers add in their own words; may be empty. */
  readonly note: string;
  /** The deadline as it reads: `Friday 19 March 2027, 17:00 GMT`; null where there is none. */
  readonly due: string | null;
  /** The whole address of the screen where it is done. */
  readonly link: string;
  readonly conference: string;
}

/** A friendly reminder to one person, in words that blame nobody. */
export function nudgeMail(conferenceId: Id, { personId, name, about }: Stuck, letter: NudgeLetter): MailMessage {
  const { nudge, note, due, link, conference } = letter;
  return {
    conferenceId,
    to: personId,
    kind: 'reminder',
    subject: nudge.subject,
    text: [
      `Dear ${name},`,
      `${nudge.ask}${about ? ` ${about}.` : ''}`,
      due ? `It is due by ${due}.` : '',
      note.trim(),
      `Here is where: ${link}`,
      'If it is done already, thank you; if something is in the way, just answer this message.',
      `The organisers of ${conference}`,
    ]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
  };
}
