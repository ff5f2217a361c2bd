import type { PlacedOutcome } from '@colloquy/engines/deciding';
import type { Conference } from '@colloquy/features/conferences';
import { momentInMail, titleInMail } from '@colloquy/features/submissions';
import type { Id, Instant } from '@colloquy/kernel';
import type { MailMessage } from '@colloquy/platform/mail';

const AS: Readonly<Record<PlacedOutcome, string>> = {
  talk: 'as a talk',
  'lightning-talk': 'as a lightning talk',
  poster: 'as a poster',
};

/** The question whether a work takes its place, to one of its presenters. */
export interface MailedPlace {
  readonly conference: Conference;
  readonly to: { readonly id: Id; readonly name: string; readonly address: string | null };
  readonly code: string;
  readonly title: string;
  readonly type: PlacedOutcome;
  readonly answerBy: Instant;
  readonly fromWaitlist: boolean;
  /** The address of its page, without the key. */
  readonly link: string;
  readonly key: string;
  readonly occasion: 'first' | 'reminder';
}

/** Asks a presenter whether they take the place, or reminds them. The key goes with the mail alone. */
export function placeMail(mailed: MailedPlace): MailMessage {
  const { conference, to, code, title, type, answerBy, fromWaitlist, link, key, occasion } = mailed;
  const by = momentInMail(answerBy, conference.timeZone);
  const named = `${code}, “${titleInMail(title)}”`;
  const isReminder = occasion === 'reminder';
  return {
    conferenceId: conference.id,
    to: to.id,
    kind: isReminder ? 'place-reminder' : 'place-offered',
    subject: `${isReminder ? 'Reminder: will' : 'Will'} you present ${code}?`,
    text: [
      `Dear ${titleInMail(to.name)},`,
      fromWaitlist && !isReminder
        ? `a place has become free, and ${named}, is next: it can be presented ${AS[type]}. Will you take it?`
        : `will you present ${named}, ${AS[type]}?`,
      `Please say so until ${by}, here, with one tap:`,
      link,
      'If you cannot come, say that there as well: somebody who waits gets the place, and nobody thinks the less of you. You need no account. The link is for you alone: whoever has it can answer as you. Opening it answers nothing; its buttons do.',
      `Questions? Write to ${conference.contact}.`,
    ].join('\n\n'),
    ...(to.address === null ? {} : { key: { link, key, address: to.address } }),
  };
}

/** A work that is revised, as messages name it. */
export interface RevisedWork {
  readonly conference: Conference;
  readonly code: string;
  readonly title: string;
}

/** Tells a mentor that the authors were asked to revise, or that they have submitted again. */
export function revisionMailToMentor(
  { conference, code, title }: RevisedWork,
  to: { readonly id: Id; readonly name: string },
  news: { readonly reviseBy: Instant } | 'returned',
  link: string,
): MailMessage {
  const named = `${code}, “${titleInMail(title)}”`;
  const isBack = news === 'returned';
  return {
    conferenceId: conference.id,
    to: to.id,
    kind: isBack ? 'revision-returned' : 'revision-asked',
    subject: isBack ? `${code} was submitted again` : `${code} is to be revised`,
    text: [
      `Dear ${titleInMail(to.name)},`,
      isBack
        ? `the authors of ${named}, have revised it and submitted it again. The same reviewers read it now. Thank you for your help.`
        : `the authors of ${named}, were asked to revise it, until ${momentInMail(news.reviseBy, conference.timeZone)}. They may be glad of your help. Whether you read what the reviewers wrote is theirs to say.`,
      link,
      `Questions? Write to ${conference.contact}.`,
    ].join('\n\n'),
  };
}

/** Tells a reviewer that a work they have reviewed has come back. */
export function revisionMailToReviewer(
  { conference, code, title }: RevisedWork,
  to: { readonly id: Id; readonly name: string },
  link: string,
): MailMessage {
  return {
    conferenceId: conference.id,
    to: to.id,
    kind: 'revision-to-review',
    subject: `${code} has come back, revised`,
    text: [
      `Dear ${titleInMail(to.name)},`,
      `${code}, “${titleInMail(title)}”, which you have reviewed, was revised and submitted again. You see word by word what has changed, and can change your review; if nothing in it changes, it stands as it is.`,
      link,
      `Questions? Write to ${conference.contact}.`,
    ].join('\n\n'),
  };
}
