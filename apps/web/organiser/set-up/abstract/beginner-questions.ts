import { newKey } from '../frame/rows';
import type { SectionRow } from './definition';

const QUESTIONS: readonly (readonly [heading: string, help: string])[] = [
  ['Why', 'What is the problem, whose is it, and why is it worth a reader’s time? One or two sentences.'],
  ['What', 'What did you do, and what came out? One result, as plainly as you can say it.'],
  ['So what', 'What is different now that this is known? For whom?'],
  ['Now what', 'What would you do next, or like to hear from those who listen to you?'],
];

/** The four questions from which beginners write an abstract, as sections to begin with. */
export const beginnerQuestions = (): SectionRow[] =>
  QUESTIONS.map(([heading, help]) => ({ key: newKey(), heading, help, wordLimit: null, usedBy: '' }));
