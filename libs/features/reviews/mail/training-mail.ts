import type { Id } from '@colloquy/kernel';
import type { MailMessage } from '@colloquy/platform/mail';

/** Who learns from whom, on which work. */
export interface TrainingPair {
  readonly code: string;
  readonly title: string;
  readonly lead: string;
  readonly trainee: string;
}

/** What every message about training says besides its own words. */
export interface TrainingFrame {
  readonly conferenceId: Id;
  readonly contact: string;
  /** Where both read and write. */
  readonly address: string;
}

/** Tells the lead that something is written, or the one in training that the lead has a note for them, or has sent it on. */
export function trainingMail(
  { conferenceId, contact, address }: TrainingFrame,
  to: { readonly id: Id; readonly name: string },
  { code, title, lead, trainee }: TrainingPair,
  news: 'written' | 'noted' | 'sent-on',
): MailMessage {
  const said = {
    written: {
      subject: `${trainee} has reviewed ${code} with you`,
      text: `${trainee}, who is in training with you, has written a review of ${code}, “${title}”. Read it, say what would make it better, and send it on when it is good:`,
    },
    noted: {
      subject: `A note on your review of ${code}`,
      text: `${lead} has read your review of ${code}, “${title}”, and has a note for you:`,
    },
    'sent-on': {
      subject: `Your review of ${code} was sent on`,
      text: `${lead} has sent your review of ${code}, “${title}”, on to the organisers. Thank you. Here it is, with what ${lead} says:`,
    },
  }[news];
  return {
    ...{ conferenceId, to: to.id, kind: 'review-training', subject: said.subject },
    text: [`Dear ${to.name},`, said.text, address, `Questions? Write to ${contact}.`].join('\n\n'),
  };
}
