import type { MailMessage } from '@colloquy/platform/mail';
import type { Conference } from '../domain/conference';
import type { Letter } from '../domain/letters/letter';
import { fillLetter, wordsOf } from '../domain/letters/letter-gaps';

/** A letter as one of its readers gets it, with the way to where it is about. */
export function letterMail(
  letter: Pick<Letter, 'to' | 'subject' | 'text'>,
  reader: { readonly id: string; readonly name: string },
  { conference, publicUrl }: { readonly conference: Conference; readonly publicUrl: string },
): MailMessage {
  const { subject, text } = fillLetter(letter, wordsOf(conference));
  const isPublic = letter.to === 'author' || letter.to === 'attendee';
  return {
    conferenceId: conference.id,
    to: reader.id,
    kind: 'letter',
    subject,
    text: [
      `Dear ${reader.name},`,
      text,
      `Here is where: ${publicUrl}${isPublic ? `/c/${conference.slug}/` : `/app/c/${conference.slug}/home`}`,
      `Questions? Write to ${conference.contact}.`,
      `The organisers of ${conference.title}`,
    ].join('\n\n'),
  };
}
