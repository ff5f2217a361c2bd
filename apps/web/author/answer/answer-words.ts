/** What an answer is called, and what it means to those who get it. */
export interface AnswerWords {
  readonly title: string;
  readonly lead: string;
}

const PLACED = 'The reviewers and we are glad to have it. Congratulations!';

const WORDS: Readonly<Record<string, AnswerWords>> = {
  talk: { title: 'Accepted as a talk', lead: PLACED },
  'lightning-talk': { title: 'Accepted as a lightning talk', lead: PLACED },
  poster: { title: 'Accepted as a poster', lead: PLACED },
  revise: {
    title: 'Nearly there: please revise it',
    lead: 'The reviewers would like to see it once more. That is a good sign: they have said what would make it better.',
  },
  waitlist: {
    title: 'On the waiting list',
    lead: 'It is good work, and there were more good works than places. As soon as one becomes free for it, you hear by mail, with a date to answer.',
  },
  decline: {
    title: 'Not this time',
    lead: 'It did not get a place this year. That says little of you: everybody who presents was turned down before. What the reviewers wrote is for you to keep and use.',
  },
};

/** The words for an outcome, as the program calls it. */
export const answerWords = (outcome: string): AnswerWords => WORDS[outcome] ?? { title: 'The decision', lead: '' };
