import type { Id } from '@colloquy/kernel';
import type { MailMessage } from '@colloquy/platform/mail';

/** A pairing as the two people in it are told of it. */
export interface PublishedPair {
  readonly code: string;
  readonly title: string;
  readonly presenterId: Id;
  readonly presenter: string;
  readonly mentorId: Id;
  readonly mentor: string;
  /** Why the two, in a sentence. */
  readonly sentence: string;
}

/** Tells each mentor of all their works in one message, and each presenter of their mentor. */
export function pairingMails(conferenceId: Id, pairs: readonly PublishedPair[]): MailMessage[] {
  const mentorIds = [...new Set(pairs.map(({ mentorId }) => mentorId))];
  const toMentors = mentorIds.map((mentorId): MailMessage => {
    const works = pairs.filter((pair) => pair.mentorId === mentorId);
    const list = works.map((work) => `${work.code}, “${work.title}”, by ${work.presenter}. ${work.sentence}`);
    const subject = works.length === 1 ? 'You have a mentee' : `You have ${works.length} mentees`;
    const text = [`Dear ${works[0]?.mentor},`, 'you are mentor of:', ...list, WRITE_FIRST].join('\n\n');
    return { conferenceId, to: mentorId, kind: 'pairing-published', subject, text };
  });
  const toPresenters = pairs.map(
    (pair): MailMessage => ({
      conferenceId,
      to: pair.presenterId,
      kind: 'pairing-published',
      subject: `Your mentor for ${pair.code}`,
      text: [
        `Dear ${pair.presenter},`,
        `${pair.mentor} will help you with ${pair.code}, “${pair.title}”. ${pair.sentence}`,
        'A mentor reads your abstract, asks questions and suggests; the work and the words stay yours.',
      ].join('\n\n'),
    }),
  );
  return [...toMentors, ...toPresenters];
}

const WRITE_FIRST = 'Please write a few lines to each of them soon: many wait for the mentor to begin.';

/** Tells a mentor that a work that they helped with was withdrawn. */
export function endedPairingMail(
  conferenceId: Id,
  pair: Pick<PublishedPair, 'code' | 'title' | 'mentorId' | 'mentor'>,
): MailMessage {
  return {
    conferenceId,
    to: pair.mentorId,
    kind: 'pairing-ended',
    subject: `${pair.code} was withdrawn`,
    text: [
      `Dear ${pair.mentor},`,
      `${pair.code}, “${pair.title}”, was taken back, so your mentoring of it has ended. Thank you for your help.`,
    ].join('\n\n'),
  };
}

/** Tells a presenter that their mentor cannot help; it says nothing of why. */
export function declinedPairingMail(
  conferenceId: Id,
  presenter: { readonly id: Id; readonly name: string; readonly code: string },
): MailMessage {
  return {
    conferenceId,
    to: presenter.id,
    kind: 'pairing-declined',
    subject: `Another mentor for ${presenter.code}`,
    text: [
      `Dear ${presenter.name},`,
      `the mentor whom we had found for ${presenter.code} cannot help this time. It has nothing to do with your work. We look for somebody else, and write to you as soon as we have found them.`,
    ].join('\n\n'),
  };
}
