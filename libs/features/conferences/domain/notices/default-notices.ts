import type { NoticeDraft } from './notice';

const paragraphs = (...lines: string[]): string => lines.join('\n\n');

/**
 * The texts with which a conference begins, in plain words. What stands in braces is filled in or written by the
 * organisers before a text is published; see `gaps.ts`.
 */
export const DEFAULT_NOTICES: readonly NoticeDraft[] = [
  {
    kind: 'privacy-notice',
    title: 'Privacy notice',
    asks: false,
    text: paragraphs(
      '{controller} is responsible for what {conference} keeps about you. Questions go to {contact}.',
      'We keep your name, your addresses, your part in the conference, what you send in, what is written about it, and the messages that we send you. We need it to run the conference: to read and choose the work, to find mentors and reviewers, to make the programme, and to tell you what happens.',
      'Organisers see what they need for that. Reviewers stay unnamed to authors. Needs and wishes that you tell us in private are seen by the few who act upon them, and each look is written down.',
      'We keep it for this long: {retention}. Then it is deleted. What was published in the programme stays published, unless you ask for your name to be taken out.',
      'You can download everything about you, correct it, withdraw what you agreed to, and have it deleted, at any time, on the page “Your data”. If you are not content with what we do, you may complain to the data-protection authority of your country.',
    ),
  },
  {
    kind: 'recording',
    title: 'Recording of talks',
    asks: true,
    text: paragraphs(
      'We would like to record your talk, with sound and slides, and show it to people of the university after {conference}.',
      'You give your talk just the same if you do not agree. If you withdraw later, we take the recording away as soon as we can; copies that others have made are out of our hands.',
    ),
  },
  {
    kind: 'photograph',
    title: 'Photographs',
    asks: true,
    text: paragraphs(
      'We take photographs at {conference} and use some of them on the university’s pages and in reports. We would like to use photographs on which you can be recognised.',
      'If you do not agree, tell the photographer or wear the badge with the crossed camera. If you withdraw later, we stop using the photographs that show you.',
    ),
  },
  {
    kind: 'publication',
    title: 'Publication of your abstract',
    asks: true,
    text: paragraphs(
      'If your work is accepted, we publish its title, its abstract and the names of its authors in the programme of {conference}: on the web, as a printed book, and as open data.',
      'Talk to your supervisor first if the work is confidential or waits for a journal or a patent. If you withdraw before the programme is published, we leave the abstract out. Afterwards it is gone from the next release on; printed copies and copies made by others stay.',
    ),
  },
  {
    kind: 'ethics-statement',
    title: 'Ethics of your work',
    asks: true,
    text: paragraphs(
      'If your work concerns people or animals, or data about people, it has the ethics approval that your university asks for, and you kept to it; or your university needs none for work of this sort.',
      'Nobody can be recognised in your abstract, talk or poster who has not agreed to it. If you are not sure, ask your supervisor, or write to {contact} before you agree.',
    ),
  },
  {
    kind: 'authors-statement',
    title: 'All authors agree',
    asks: true,
    text: paragraphs(
      'Everybody who is named as an author has had a real part in the work, has read what you send in, and agrees that it is sent to {conference} under their name and in this order.',
      'Nobody is left out who should be named. Who helped in other ways can be thanked in the talk or on the poster.',
    ),
  },
  {
    kind: 'mentoring-agreement',
    title: 'Mentoring agreement',
    asks: true,
    text: paragraphs(
      'Mentors and authors treat each other with respect, keep what they read and hear to themselves, and keep to the times that they agree on. Mentors comment and ask; the work stays the author’s own.',
      'Either of you can end the mentoring at any time without giving a reason. If something is wrong, write to {contact}; it stays between you and the organisers.',
    ),
  },
];
