import { countWords } from '@colloquy/kernel';
import type { FieldFault } from './fault';
import { type FormView, formFor } from './form-for';
import { type Answer, answersToWaitFor, hasOptions, hasWords, isAnswered, type Question } from './model/question';

/**
 * What the answers lack for the submission to be complete, each at `answers.<id of the question>`; empty when nothing.
 * Questions that are not shown ask for nothing, whatever was answered before.
 */
export function answerFaults(questions: readonly Question[], view: FormView): FieldFault[] {
  return formFor(questions, view).flatMap(({ question, shown, required }) => {
    const answer = view.answers[question.id];
    const message = shown ? faultOf(question, answer, required) : null;
    return message ? [{ field: `answers.${question.id}`, message }] : [];
  });
}

function faultOf(question: Question, answer: Answer | undefined, required: boolean): string | null {
  const { kind, label, wordLimit } = question;
  if (!isAnswered(answer)) return required ? ASK[kind](label) : null;
  if (hasOptions(kind) && !offered(question, answer)) return `“${label}”: choose among the answers that are offered.`;
  if (!hasWords(kind) || wordLimit === null || typeof answer !== 'string') return null;
  const words = countWords(answer);
  return words > wordLimit ? `“${label}” has ${words} words; at most ${wordLimit} are asked for.` : null;
}

function offered(question: Question, answer: Answer | undefined): boolean {
  const options = new Set(answersToWaitFor(question).map(({ id }) => id));
  const given = typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : [''];
  return given.every((id) => options.has(id)) && (question.kind === 'choices' || given.length === 1);
}

const ASK: Record<Question['kind'], (label: string) => string> = {
  text: (label) => `Answer “${label}”.`,
  'long-text': (label) => `Answer “${label}”.`,
  choice: (label) => `Choose an answer to “${label}”.`,
  choices: (label) => `Choose at least one answer to “${label}”.`,
  file: (label) => `Add a file for “${label}”.`,
  consent: (label) => `Agree to “${label}”: it is needed to submit.`,
};
