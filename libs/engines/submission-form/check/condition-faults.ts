import type { Id } from '@colloquy/kernel';
import type { FieldFault } from '../fault';
import { answersToWaitFor, type Condition, type Question } from '../model/question';
import { nameOf } from '../wording';
import type { FormSurroundings } from './surroundings';

/** What is wrong with the conditions of a form, at `questions.<place>.shownWhen`. */
export function conditionFaults(questions: readonly Question[], around: FormSurroundings): FieldFault[] {
  const own = questions.map((question) => ownCondition(question, questions, around));
  return questions.flatMap((question, place): FieldFault[] => {
    const message = own[place] ?? inherited(question, questions, own);
    return message ? [{ field: `questions.${place}.shownWhen`, message }] : [];
  });
}

function ownCondition(question: Question, questions: readonly Question[], around: FormSurroundings): string | null {
  const { shownWhen } = question;
  if (shownWhen === null) return null;
  if ('type' in shownWhen) return among('presentation type', shownWhen.type, around.types);
  if ('track' in shownWhen) return among('track', shownWhen.track, around.tracks);
  return (
    missingQuestion(shownWhen, questions, around) ??
    circle(question, questions) ??
    options(shownWhen, questions, around)
  );
}

function among(noun: string, wanted: readonly Id[], known: readonly Id[]): string | null {
  if (wanted.length === 0) return `Choose at least one ${noun}, or show the question always.`;
  if (wanted.every((id) => known.includes(id))) return null;
  return `This waits for a ${noun} that was removed. Choose another, or show the question always.`;
}

type QuestionCondition = Extract<Condition, { question: Id }>;

function missingQuestion(
  condition: QuestionCondition,
  questions: readonly Question[],
  { before }: FormSurroundings,
): string | null {
  if (questions.some(({ id }) => id === condition.question)) return null;
  const was = before.find(({ id }) => id === condition.question)?.label.trim();
  const name = was ? `“${was}”` : 'a question';
  return `This waits for an answer to ${name}, which is no longer in the form. Put it back, wait for another question, or show this one always.`;
}

function options(
  { question, is }: QuestionCondition,
  questions: readonly Question[],
  { before }: FormSurroundings,
): string | null {
  const parent = questions.find(({ id }) => id === question);
  if (!parent) return null;
  const name = `“${nameOf(parent, questions)}”`;
  const offered = answersToWaitFor(parent);
  if (parent.kind !== 'consent' && parent.kind !== 'choice' && parent.kind !== 'choices') {
    return `${name} has no answers to choose from, so that nothing can wait for one. Choose a question that has.`;
  }
  if (is.length === 0) return `Choose which answers to ${name} show this question.`;
  const gone = is.find((id) => !offered.some((option) => option.id === id));
  if (gone === undefined) return null;
  const was = before.find(({ id }) => id === question)?.options.find(({ id }) => id === gone)?.label;
  const which = was ? `the answer “${was}”` : 'an answer';
  return `This waits for ${which} to ${name}, which was removed. Choose other answers, or show the question always.`;
}

function parentOf({ shownWhen }: Question, questions: readonly Question[]): Question | undefined {
  if (shownWhen === null || !('question' in shownWhen)) return undefined;
  return questions.find(({ id }) => id === shownWhen.question);
}

/** The questions that this one hangs on, the next first, up to the first that comes again. */
function chainOf(question: Question, questions: readonly Question[]): Question[] {
  const chain: Question[] = [];
  let next = parentOf(question, questions);
  while (next && !chain.includes(next)) {
    chain.push(next);
    next = parentOf(next, questions);
  }
  return chain;
}

function circle(question: Question, questions: readonly Question[]): string | null {
  const chain = chainOf(question, questions);
  if (!chain.includes(question)) return null;
  const name = (other: Question) => `“${nameOf(other, questions)}”`;
  if (chain.length === 1) return 'This question waits for itself, so that nobody could ever see it. Choose another.';
  const round = chain.slice(0, chain.indexOf(question) + 1).map(name);
  return `These wait for each other, so that nobody could ever see them: ${[name(question), ...round].join(' → ')}. Show one of them always.`;
}

function inherited(question: Question, questions: readonly Question[], own: readonly (string | null)[]): string | null {
  const broken = chainOf(question, questions).find((other) => own[questions.indexOf(other)] != null);
  if (!broken) return null;
  return `This can never be shown as long as “${nameOf(broken, questions)}” cannot. Put that one right first.`;
}
