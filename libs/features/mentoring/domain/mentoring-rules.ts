import type { Fault } from '@colloquy/kernel';
import { listFaults } from './common-wants';

/** What holds for mentoring in one conference. */
export interface MentoringRules {
  /** Whether mentors have a training to do before they are introduced to anybody. */
  readonly trainingNeeded: boolean;
  /** What the training is and where: shown to mentors who have not done it. */
  readonly trainingWords: string;
  /** Where people can meet in person; empty where there is one place for all. */
  readonly campuses: readonly string[];
  /** What mentors may offer and presenters may wish for in private, each said of the mentor. */
  readonly wishes: readonly string[];
}

/** What holds until organisers change it. */
export const USUAL_RULES: MentoringRules = {
  trainingNeeded: false,
  trainingWords: '',
  campuses: [],
  wishes: [
    'a first-generation mentor, the first of their family at university',
    'an international mentor',
    'a mentor with caring duties',
    'a mentor who lives with a disability',
  ],
};

const LONGEST_WORDS = 1000;
const MOST = 20;
const LONGEST = 120;

/** What is wrong with rules, each with its field. */
export function rulesFaults({ trainingNeeded, trainingWords, campuses, wishes }: MentoringRules): Fault[] {
  const faults = [
    ...listFaults('campuses', campuses, { what: 'places', most: MOST, longest: LONGEST }),
    ...listFaults('wishes', wishes, { what: 'wishes', most: MOST, longest: LONGEST }),
  ];
  if (trainingWords.length > LONGEST_WORDS) {
    faults.push({ field: 'trainingWords', message: `This has at most ${LONGEST_WORDS} characters.` });
  }
  if (trainingNeeded && trainingWords.trim() === '') {
    faults.push({ field: 'trainingWords', message: 'Say what the training is and where to do it: mentors read this.' });
  }
  return faults;
}
