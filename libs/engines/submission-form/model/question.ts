import type { Id, Instant } from '@colloquy/kernel';

/** What sort of answer a question asks for. */
export const QUESTION_KINDS = ['text', 'long-text', 'choice', 'choices', 'file', 'consent'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Whoever may meet a submission's answers. The author always reads their own. */
export const FORM_ROLES = [
  'author',
  'mentor',
  'reviewer',
  'chair',
  'judge',
  'supervisor',
  'organiser',
  'attendee',
] as const;
export type FormRole = (typeof FORM_ROLES)[number];

/** One of the answers that a choice offers. Its id stays when its label changes. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** When an answer must be there for the submission to be complete. */
export type Requirement = 'never' | 'always' | { readonly after: Instant };

/** When a question is shown: with some answers to another question, or to works of some types or tracks. */
export type Condition =
  | { readonly question: Id; readonly is: readonly string[] }
  | { readonly type: readonly Id[] }
  | { readonly track: readonly Id[] };

/** One question of the submission form. Its place in the list is its place in the form. */
export interface Question {
  /** Stays for ever, also when the question is reworded: answers hang on it. */
  readonly id: Id;
  readonly kind: QuestionKind;
  readonly label: string;
  /** Below the label. For a consent without a notice: the text that is agreed to. */
  readonly help: string;
  /** Of `choice` and `choices` only. */
  readonly options: readonly Option[];
  /** Of `text` and `long-text` only; null is no limit. */
  readonly wordLimit: number | null;
  readonly required: Requirement;
  /** From this instant on authors cannot change the answer. */
  readonly frozenAfter: Instant | null;
  /** Null: always. */
  readonly shownWhen: Condition | null;
  /** Who reads the answer, besides the author. */
  readonly seenBy: readonly FormRole[];
  /** Of `consent` only: the notice whose text is agreed to. */
  readonly noticeId: Id | null;
}

/** Text; the option's id; several options' ids; the name of a file; whether the consent is given. */
export type Answer = string | readonly string[] | boolean;

/** Answers by the ids of their questions; what is missing is not answered. */
export type Answers = Readonly<Record<Id, Answer | undefined>>;

const GIVEN: Option = { id: 'given', label: 'given' };
const NOT_GIVEN: Option = { id: 'not-given', label: 'not given' };

/** What a condition on this question can wait for: its options, or for a consent that it is given or not. */
export function answersToWaitFor(question: Question): readonly Option[] {
  if (question.kind === 'consent') return [GIVEN, NOT_GIVEN];
  return hasOptions(question.kind) ? question.options : [];
}

/** Whether questions of this kind offer options. */
export const hasOptions = (kind: QuestionKind): boolean => kind === 'choice' || kind === 'choices';

/** Whether answers of this kind are words that can be counted. */
export const hasWords = (kind: QuestionKind): boolean => kind === 'text' || kind === 'long-text';

/** The options that an answer stands for, in the sense of {@link answersToWaitFor}. */
export function chosen(question: Question, answer: Answer | undefined): readonly string[] {
  if (question.kind === 'consent') return [answer === true ? GIVEN.id : NOT_GIVEN.id];
  if (typeof answer === 'string') return [answer];
  return Array.isArray(answer) ? answer : [];
}

/** Whether there is anything in the answer. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (typeof answer === 'string') return answer.trim() !== '';
  return Array.isArray(answer) ? answer.length > 0 : answer === true;
}
