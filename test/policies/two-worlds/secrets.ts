import {
  abstained,
  asked,
  cannotCome,
  confirmed,
  decided,
  declared,
  type Happening,
  inTurn,
  released,
  reviewed,
  type Said,
  said,
  sentOn,
  twoDaysBefore,
  waiting,
  writtenBy,
} from './happenings';
import type { Who } from './scene';

/** What two worlds may differ in. */
export type SecretName =
  | 'reviewer'
  | 'order'
  | 'review'
  | 'score'
  | 'comment'
  | 'decision'
  | 'author'
  | 'post'
  | 'trainee'
  | 'training'
  | 'abstention'
  | 'conflict'
  | 'given back'
  | 'rank'
  | 'place'
  | 'hours';

/** Something that two worlds differ in. */
export interface Secret {
  readonly key: SecretName;
  readonly name: string;
  /** Who may know it; to everybody else both worlds are the same. */
  readonly known: readonly Who[];
  /** What happens, each in a world of its own. */
  readonly happens: readonly [Happening, Happening];
}

const ONE = 'reviewer who may be the one';
const OTHER = 'reviewer who may be the other';
const LEAD = 'reviewer who has not written';
const ORGANISER: readonly Who[] = ['organiser'];
const KNOW_A_REVIEW: readonly Who[] = [...ORGANISER, ONE];

const oneReviewed = (review?: Said): Happening => inTurn(asked(ONE), reviewed(ONE, review));
const answered = (outcome: string): Happening => inTurn(decided(outcome), released);
const bothAsked = inTurn(asked(ONE), asked(OTHER));

const THEIR_WORDS = {
  [ONE]: { commentToAuthors: 'One would like to see the numbers.' },
  [OTHER]: { commentToAuthors: 'Others have asked this before.' },
};
const reviewedFirst = (first: typeof ONE | typeof OTHER, second: typeof ONE | typeof OTHER): Happening =>
  inTurn(
    bothAsked,
    reviewed(first, THEIR_WORDS[first]),
    twoDaysBefore(first),
    reviewed(second, THEIR_WORDS[second]),
    answered('talk'),
  );

const learned = (who: typeof ONE | typeof OTHER, words: string): Happening =>
  inTurn(asked(who, LEAD), reviewed(who, { commentToAuthors: words }), sentOn(who, LEAD, `Well said: ${words}`));

const discussed = (text: string): Happening =>
  inTurn(bothAsked, reviewed(ONE), reviewed(OTHER), said('organiser', text, 'organisers'));

/** What nobody but these may know. */
export const SECRETS: readonly Secret[] = [
  {
    key: 'reviewer',
    name: 'who reviewed a work, once its authors have their answer',
    known: [...ORGANISER, ONE, OTHER],
    happens: [
      inTurn(asked(ONE), reviewed(ONE), answered('talk')),
      inTurn(asked(OTHER), reviewed(OTHER), answered('talk')),
    ],
  },
  {
    key: 'order',
    name: 'which of two reviewers wrote first, once the authors have their answer',
    known: [...ORGANISER, ONE, OTHER],
    happens: [reviewedFirst(ONE, OTHER), reviewedFirst(OTHER, ONE)],
  },
  {
    key: 'review',
    name: 'what a review says, before anything is decided',
    known: KNOW_A_REVIEW,
    happens: [
      oneReviewed({ score: 5, commentToAuthors: 'A very good question indeed.', commentToOrganisers: 'Take it.' }),
      oneReviewed({ score: 2, commentToAuthors: 'I do not see the question.', commentToOrganisers: 'Leave it.' }),
    ],
  },
  {
    key: 'score',
    name: 'a score and what was said to the organisers, once its authors have their answer',
    known: KNOW_A_REVIEW,
    happens: [
      inTurn(oneReviewed({ score: 5, commentToOrganisers: 'Take it at any price.' }), answered('poster')),
      inTurn(oneReviewed({ score: 2, commentToOrganisers: 'Take it if there is room.' }), answered('poster')),
    ],
  },
  {
    key: 'comment',
    name: 'what authors are told, once they have their answer',
    known: [...KNOW_A_REVIEW, 'organiser who wrote it too', 'author'],
    happens: [
      inTurn(oneReviewed({ commentToAuthors: 'Show one example more.' }), answered('poster')),
      inTurn(oneReviewed({ commentToAuthors: 'Say what is new about it.' }), answered('poster')),
    ],
  },
  {
    key: 'decision',
    name: 'what is decided, before it is released',
    known: ORGANISER,
    happens: [inTurn(oneReviewed(), decided('talk')), inTurn(oneReviewed(), decided('decline'))],
  },
  {
    key: 'author',
    name: 'whose a work is, where reviewers must not know',
    known: [...ORGANISER, 'organiser who wrote it too', 'author', 'mentor'],
    happens: [
      inTurn(writtenBy('Zelda Quillfeather'), bothAsked, reviewed(ONE)),
      inTurn(writtenBy('Bertram Fiddlestick'), bothAsked, reviewed(ONE)),
    ],
  },
  {
    key: 'post',
    name: 'what organisers say among themselves in the discussion of a work',
    known: ORGANISER,
    happens: [discussed('I would rather not take it.'), discussed('Let us take it before others do.')],
  },
  {
    key: 'trainee',
    name: 'who is in training on a work, and what they wrote',
    known: [...ORGANISER, ONE, OTHER, LEAD],
    happens: [learned(ONE, 'This was my first one.'), learned(OTHER, 'I am new here.')],
  },
  {
    key: 'training',
    name: 'what somebody in training wrote, and what was said to them',
    known: [...ORGANISER, OTHER, LEAD],
    happens: [
      inTurn(oneReviewed(), learned(OTHER, 'It could be shorter.')),
      inTurn(oneReviewed(), learned(OTHER, 'It could be longer.')),
    ],
  },
  {
    key: 'abstention',
    name: 'why a reviewer gave a work back',
    known: KNOW_A_REVIEW,
    happens: [
      inTurn(bothAsked, reviewed(OTHER), abstained(ONE, 'other', 'I was ill.')),
      inTurn(bothAsked, reviewed(OTHER), abstained(ONE, 'not my field', '')),
    ],
  },
  {
    key: 'conflict',
    name: 'why somebody should not review a work',
    known: ORGANISER,
    happens: [
      inTurn(bothAsked, reviewed(OTHER), declared(ONE, 'We used to share a flat.')),
      inTurn(bothAsked, reviewed(OTHER), declared(ONE, 'I know whose it is.')),
    ],
  },
  {
    key: 'given back',
    name: 'who gave a work back, and who should not review it',
    known: [...ORGANISER, ONE, OTHER],
    happens: [
      inTurn(bothAsked, abstained(ONE, 'no time', ''), declared(OTHER, 'We work together.')),
      inTurn(bothAsked, abstained(OTHER, 'no time', ''), declared(ONE, 'We work together.')),
    ],
  },
  {
    key: 'rank',
    name: 'which of two works that wait is the next',
    known: ORGANISER,
    happens: [inTurn(oneReviewed(), waiting('work')), inTurn(oneReviewed(), waiting('another'))],
  },
  {
    key: 'place',
    name: 'whether a work takes its place',
    known: [...ORGANISER, 'organiser who wrote it too', 'author'],
    happens: [inTurn(oneReviewed(), answered('talk'), confirmed), inTurn(oneReviewed(), answered('talk'))],
  },
  {
    key: 'hours',
    name: 'when somebody cannot be there: the engine at the organisers’ desk alone goes by it',
    known: [...ORGANISER, 'organiser who wrote it too', 'author'],
    happens: [
      inTurn(oneReviewed(), answered('talk'), cannotCome('2027-06-09')),
      inTurn(oneReviewed(), answered('talk'), cannotCome('2027-06-10')),
    ],
  },
];
