import type { OccasionWords } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { MailMessage } from '@colloquy/platform/mail';

/** Where and when, for every message about pairs. */
export interface MailFrame {
  readonly conferenceId: Id;
  /** The address of the workspace of the conference. */
  readonly workspace: string;
  readonly contact: string;
}

/** A pairing as the two people in it are told of it. */
export interface PublishedPair {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly presenterId: Id;
  readonly presenter: string;
  readonly mentorId: Id;
  readonly mentor: string;
  /** Why the two, in a sentence. */
  readonly sentence: string;
}

type Named = Pick<PublishedPair, 'submissionId' | 'code' | 'title'>;

/** Somebody who is written to. */
export interface Reader {
  readonly id: Id;
  readonly name: string;
}

const letter = (
  { conferenceId, contact }: MailFrame,
  to: Reader,
  kind: string,
  subject: string,
  paragraphs: readonly string[],
): MailMessage => ({
  ...{ conferenceId, to: to.id, kind, subject },
  text: [`Dear ${to.name},`, ...paragraphs, `Questions? Write to ${contact}.`].join('\n\n'),
});

const workOf = ({ workspace }: MailFrame, { submissionId }: Named) => `${workspace}/submissions/${submissionId}`;

/**
 * Asks each mentor for all their works in one message, and each presenter for their mentor.
 * @param until in words
 * @param say what the organisers say to mentors in their own words, where they do
 */
export function pairingMails(
  frame: MailFrame,
  pairs: readonly PublishedPair[],
  until: string,
  say: OccasionWords | null = null,
): MailMessage[] {
  const mentorIds = [...new Set(pairs.map(({ mentorId }) => mentorId))];
  const toMentors = mentorIds.flatMap((mentorId): MailMessage[] => {
    const works = pairs.filter((pair) => pair.mentorId === mentorId);
    const [first] = works;
    if (!first) return [];
    const list = works.map((work) => `${work.code}, “${work.title}”, by ${work.presenter}. ${work.sentence}`);
    const own = say?.({
      code: works.map(({ code }) => code).join(', '),
      work: works.map(({ title }) => `“${title}”`).join(', '),
    });
    const usual = works.length === 1 ? 'Would you mentor this work?' : `Would you mentor these ${works.length} works?`;
    return [
      letter(frame, { id: mentorId, name: first.mentor }, 'pairing-published', own?.subject ?? usual, [
        ...(own ? [own.text] : []),
        'we would like you to be the mentor of:',
        ...list,
        `Please say yes or no by ${until}. A no is fine, needs no reason, and then somebody else is found:`,
        `${frame.workspace}/mentees`,
      ]),
    ];
  });
  const toPresenters = pairs.map((pair) =>
    letter(frame, { id: pair.presenterId, name: pair.presenter }, 'pairing-published', `Your mentor for ${pair.code}`, [
      `we would like to bring you together with ${pair.mentor} for ${pair.code}, “${pair.title}”. ${pair.sentence}`,
      'A mentor reads your abstract, asks questions and suggests; the work and the words stay yours.',
      `Please say yes or no by ${until}. A no is fine, needs no reason, and ${pair.mentor} is not told that it was yours:`,
      workOf(frame, pair),
    ]),
  );
  return [...toMentors, ...toPresenters];
}

/** Brings the two together once both have said yes and the mentor is ready. */
export function introductionMails(frame: MailFrame, pair: PublishedPair): MailMessage[] {
  const named = `${pair.code}, “${pair.title}”`;
  return [
    letter(
      frame,
      { id: pair.mentorId, name: pair.mentor },
      'pairing-begins',
      `${pair.presenter} and you: ${pair.code}`,
      [
        `${pair.presenter} and you have both said yes: you are the mentor of ${named}.`,
        'Please write a few lines soon: many presenters wait for the mentor to begin.',
        `${frame.workspace}/mentees`,
      ],
    ),
    letter(
      frame,
      { id: pair.presenterId, name: pair.presenter },
      'pairing-begins',
      `${pair.mentor} and you: ${pair.code}`,
      [
        `${pair.mentor} and you have both said yes: ${pair.mentor} is your mentor for ${named}.`,
        'You may write first: say in two sentences what you would like help with.',
        workOf(frame, pair),
      ],
    ),
  ];
}

/** Asks a mentor to do the training that stands between them and their mentees. */
export function trainingMail(frame: MailFrame, mentor: Reader, { code }: Pick<Named, 'code'>): MailMessage {
  return letter(frame, mentor, 'pairing-waits', `Only the training is missing: ${code}`, [
    `the presenter of ${code} and you have both said yes. You are brought together as soon as your training as a mentor is done.`,
    'When you have done it, say so here:',
    `${frame.workspace}/mentor-profile`,
  ]);
}

/** Reminds somebody who has not answered. @param works codes */
export function reminderMail(
  frame: MailFrame,
  to: Reader,
  asked: {
    readonly side: 'mentor' | 'mentee';
    readonly submissionId: Id;
    readonly code: string;
    readonly until: string;
  },
): MailMessage {
  const { side, code, until, submissionId } = asked;
  const isMentor = side === 'mentor';
  return letter(frame, to, 'pairing-reminder', `Can we count on you for ${code}?`, [
    isMentor
      ? `you have not said yet whether you can be the mentor of ${code}.`
      : `you have not said yet whether the mentor whom we found for ${code} is right for you.`,
    `Please do it by ${until}: it takes one tap, and a no is fine.`,
    isMentor ? `${frame.workspace}/mentees` : workOf(frame, { submissionId, code, title: '' }),
  ]);
}

/** Tells a mentor that a work that they helped with was withdrawn. */
export function endedPairingMail(frame: MailFrame, mentor: Reader, { code, title }: Named): MailMessage {
  return letter(frame, mentor, 'pairing-ended', `${code} was withdrawn`, [
    `${code}, “${title}”, was taken back, so your mentoring of it has ended. Thank you for your help.`,
  ]);
}

/** Tells a mentor that a work that they helped with is not accepted; whoever sent it in hears the decision by their own mail. */
export function declinedWorkMail(frame: MailFrame, mentor: Reader, { code, title }: Named): MailMessage {
  return letter(frame, mentor, 'pairing-ended', `${code} was not accepted this time`, [
    `the decisions are out, and ${code}, “${title}”, is not in the programme this time. With it your mentoring of it has ended. It says nothing about your help: what you wrote stays with its author, for the next time. Thank you for it.`,
  ]);
}

/** Tells a presenter, after the decision itself, what becomes of what they have made with their mentor. */
export function declinedForPresenterMail(
  frame: MailFrame,
  presenter: Reader,
  { code, mentor, submissionId, title }: Named & Pick<PublishedPair, 'mentor'>,
): MailMessage {
  return letter(frame, presenter, 'pairing-ended', `What you and ${mentor} wrote stays yours`, [
    `with the decision on ${code} the mentoring by ${mentor} has come to its end here. Every version and every comment stays yours, and you find them where they were. Good work is often taken at the second try.`,
    workOf(frame, { submissionId, code, title }),
  ]);
}

/** Tells both that a work is back, and with it their pairing. */
export function backAgainMails(frame: MailFrame, pair: PublishedPair): MailMessage[] {
  const { code, title, mentor, presenter } = pair;
  const subject = `${code} is back`;
  return [
    letter(frame, { id: pair.mentorId, name: mentor }, 'pairing-back', subject, [
      `${code}, “${title}”, had been taken back and now stands again, and so does your place as its mentor: everything is where you left it. If you cannot go on after all, say so here, and somebody else is found:`,
      `${frame.workspace}/mentees`,
    ]),
    letter(frame, { id: pair.presenterId, name: presenter }, 'pairing-back', subject, [
      `${code} stands again where it stood, with ${mentor} as its mentor.`,
      workOf(frame, pair),
    ]),
  ];
}

/** Tells a presenter that another mentor is found; it says nothing of who has said no, or why. */
export function anotherMentorMail(frame: MailFrame, presenter: Reader, { code }: Pick<Named, 'code'>): MailMessage {
  return letter(frame, presenter, 'pairing-declined', `Another mentor for ${code}`, [
    `the mentor whom we had found for ${code} will not be the one after all. It has nothing to do with your work. We look for somebody else now, and write to you as soon as we have found them.`,
  ]);
}

/** Tells a presenter that their mentor has to stop. */
export function mentorLeftMail(frame: MailFrame, presenter: Reader, { code }: Pick<Named, 'code'>): MailMessage {
  return letter(frame, presenter, 'pairing-declined', `A new mentor for ${code}`, [
    `your mentor for ${code} has to stop, and is sorry about it. It has nothing to do with you or your work. Everything that you have written stays. We look for somebody else now, and write to you as soon as we have found them.`,
  ]);
}

/** Tells a mentor that a work goes to somebody else; it says nothing of who wished it, or why. */
export function placeFreeMail(frame: MailFrame, mentor: Reader, { code, title }: Named): MailMessage {
  return letter(frame, mentor, 'pairing-ended', `${code} goes on with somebody else`, [
    `the organisers bring ${code}, “${title}”, together with somebody else. It says nothing about you: pairs are moved so that everybody has somebody. Your place is free again, and you may be asked for another work. Thank you for being ready to help.`,
  ]);
}

/** Tells a presenter that a pairing has ended and nobody is looked for. */
export function endedForPresenterMail(frame: MailFrame, presenter: Reader, { code }: Pick<Named, 'code'>): MailMessage {
  return letter(frame, presenter, 'pairing-ended', `Your mentoring for ${code} has ended`, [
    `the organisers have brought the mentoring of ${code} to its end. Everything that you have written stays yours. If you would like to go on with somebody, write to them.`,
  ]);
}
