import { FORM_ROLES, type FormRole, type Question } from '@colloquy/engines/submission-form';
import type { Id } from '@colloquy/kernel';
import type { Role } from '../conference';

/** A question as it is kept. */
export interface FormQuestion extends Question {
  /** Whether anybody has answered it: then its kind stays, and its words get a new version when they change. */
  readonly answered: boolean;
}

/** The submission form of a conference. */
export interface SubmissionForm {
  /** Grows with every change. */
  readonly version: number;
  readonly questions: readonly FormQuestion[];
  /** Questions that were taken out, the latest first; their answers are kept, and they can be put back. */
  readonly removed: readonly FormQuestion[];
}

/** A question as somebody sets it: new ones, and new answers of a choice, have no id yet. */
export type NewQuestion = Omit<Question, 'id' | 'options' | 'seenBy'> & {
  readonly id?: Id;
  readonly options: readonly { readonly id?: string; readonly label: string }[];
  readonly seenBy: readonly Role[];
};

/** The question without stray blanks, with an id for all that has none, and its readers in their usual order. */
export function tidied(question: NewQuestion, makeId: () => Id): Question {
  return {
    ...question,
    id: question.id ?? makeId(),
    label: question.label.trim(),
    help: question.help.trim(),
    options: question.options.map(({ id, label }) => ({ id: id ?? makeId(), label: label.trim() })),
    seenBy: FORM_ROLES.filter((role: FormRole) => role !== 'author' && question.seenBy.includes(role)),
  };
}

/** Whether people would read something else: other words, other answers to choose from, another text to agree to. */
export function isReworded(before: Question, after: Question): boolean {
  const words = ({ kind, label, help, options, wordLimit, noticeId }: Question): string =>
    JSON.stringify([kind, label, help, options.map(({ id, label: words }) => [id, words]), wordLimit, noticeId]);
  return words(before) !== words(after);
}
