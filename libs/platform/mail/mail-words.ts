import { DomainError } from '@colloquy/kernel';

/** The words of a message. */
export interface MailWords {
  /** One line. */
  readonly subject: string;
  readonly text: string;
}

const LONGEST_SUBJECT = 200;
/** C0 with the line ends, DEL, C1, and the two line separators of Unicode: any of them could begin a header of its own. */
const LINE_BREAKING = /[\p{Cc}\u2028\u2029]/u;
/** Control characters that have no business in plain text: all but tab and line ends. */
const NOT_TEXT = /[^\P{Cc}\t\n\r]/gu;
/** Characters that turn the direction of what follows, by which a name can pose as another. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Makes words fit to be sent: what turns the direction of reading is taken out, line ends are LF.
 * @throws DomainError `unfit-mail` where the subject is empty, too long or more than one line (a header could be smuggled
 *   in), or there is no text
 */
export function fitWords({ subject, text }: MailWords): MailWords {
  if (LINE_BREAKING.test(subject)) throw unfit('subject', 'A subject is one line without control characters.');
  const fit = {
    subject: subject.replace(TURNING, '').trim(),
    text: text.replace(/\r\n?/g, '\n').replace(TURNING, '').replace(NOT_TEXT, ''),
  };
  if (fit.subject === '') throw unfit('subject', 'Give the message a subject.');
  if (fit.subject.length > LONGEST_SUBJECT)
    throw unfit('subject', `A subject has at most ${LONGEST_SUBJECT} characters.`);
  if (fit.text.trim() === '') throw unfit('text', 'Give the message a text.');
  return fit;
}

function unfit(field: string, message: string): DomainError {
  return new DomainError('invalid', 'unfit-mail', message, [{ field, message }]);
}
