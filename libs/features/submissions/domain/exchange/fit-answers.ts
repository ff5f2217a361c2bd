import type { DraftAnswer } from '@colloquy/engines/abstract-draft';
import { answersToWaitFor, hasOptions, type Question } from '@colloquy/engines/submission-form';
import type { Id } from '@colloquy/kernel';
import { bare, type ForeignAnswer, type ForeignQuestion, folded } from './foreign-work';
import { LEAVE_OUT, MAKE, type Matter, type Matters } from './matters';
import { readYes, splitCell } from './table-cells';

/** An answer that has found its question, or a reason why it has not. */
export type FittedAnswer = { readonly question: Id; readonly answer: DraftAnswer | null } | { readonly fault: string };

/** The id that a question has while it is yet to be made. */
export const yetToBeMade = (label: string): string => `${MAKE} ${label}`;

/** Brings an answer of the other system to the question here that asks the same; null where it is left out. */
export function fitAnswer(
  { label, texts }: ForeignAnswer,
  questions: readonly Question[],
  asked: readonly ForeignQuestion[],
  matters: Matters,
): FittedAnswer | null {
  const same = questions.find((question) => bare(question.label) === bare(label));
  if (same) return answerTo(same, texts);
  if (texts.length === 0) return null;
  const options: Matter['options'] = [
    { value: LEAVE_OUT, label: 'is left out' },
    { value: MAKE, label: 'becomes a new question of the form' },
    ...questions
      .filter(({ kind }) => kind !== 'file')
      .map(({ id, label: name }) => ({ value: id, label: `answers “${name}”` })),
  ];
  const chosen = matters.ask('question', label, options, LEAVE_OUT);
  if (chosen === null || chosen === LEAVE_OUT) return null;
  const question = chosen === MAKE ? newQuestion(label, asked) : questions.find(({ id }) => id === chosen);
  return question ? answerTo(question, texts) : null;
}

/** A question of the other system as it would be asked here, before it is made. */
export function newQuestion(label: string, asked: readonly ForeignQuestion[]): Question {
  const foreign = asked.find((question) => question.label === label);
  const choice = foreign?.kind === 'choice' || foreign?.kind === 'choices';
  const kind =
    choice && (foreign?.options.length ?? 0) < 2
      ? 'text'
      : foreign?.kind === 'consent'
        ? 'choice'
        : (foreign?.kind ?? 'text');
  const offered = foreign?.kind === 'consent' ? ['Yes', 'No'] : choice ? (foreign?.options ?? []) : [];
  return {
    ...{ id: yetToBeMade(label), kind, label, help: '', wordLimit: null, required: 'never', frozenAfter: null },
    options: kind === 'choice' || kind === 'choices' ? offered.map((option) => ({ id: option, label: option })) : [],
    ...{ shownWhen: null, seenBy: ['organiser'], noticeId: null },
  };
}

function answerTo(question: Question, texts: readonly string[]): FittedAnswer | null {
  const { id, kind, label } = question;
  if (kind === 'file') return null;
  if (texts.length === 0) return { question: id, answer: null };
  const [text = ''] = texts;
  if (kind === 'consent') {
    const yes = readYes(text);
    return yes === null
      ? { fault: `“${text}” is neither yes nor no, as “${label}” asks.` }
      : { question: id, answer: yes };
  }
  if (!hasOptions(kind)) return { question: id, answer: texts.join('\n') };
  const wanted = texts.length > 1 ? texts : parts(text, question);
  const found = wanted.map((one) =>
    answersToWaitFor(question).find((option) => folded(option.label) === folded(yesOrNo(one, question))),
  );
  const missing = wanted.find((_, place) => found[place] === undefined);
  if (missing !== undefined) return { fault: `“${missing}” is no answer to “${label}”. ${inWords(question)}` };
  const ids = found.flatMap((option) => option?.id ?? []);
  if (kind === 'choices') return { question: id, answer: ids };
  return ids.length > 1 ? { fault: `“${label}” takes one answer.` } : { question: id, answer: ids[0] ?? '' };
}

/** A cell may hold several answers; one whose words have a bar in them is still found whole. */
const parts = (text: string, question: Question): string[] =>
  question.options.some(({ label }) => folded(label) === folded(text)) ? [text] : splitCell(text);

const yesOrNo = (text: string, { options }: Question): string =>
  options.length === 2 &&
  options.every(({ label }) => readYes(label) !== null) &&
  !options.some(({ label }) => folded(label) === folded(text))
    ? (options.find(({ label }) => readYes(label) === readYes(text))?.label ?? text)
    : text;

const inWords = (question: Question): string =>
  `It is one of ${answersToWaitFor(question)
    .map(({ label }) => `“${label}”`)
    .join(', ')}.`;
