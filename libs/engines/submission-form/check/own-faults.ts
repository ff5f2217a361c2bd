import { isId } from '@colloquy/kernel';
import type { FieldFault } from '../fault';
import { hasOptions, hasWords, type Question } from '../model/question';
import type { FormSurroundings } from './surroundings';

type Say = (field: string, message: string) => void;

/** What is wrong with a question by itself, and beside the others of its form, apart from its condition. */
export function ownFaults(questions: readonly Question[], place: number, around: FormSurroundings): FieldFault[] {
  const question = questions[place];
  if (!question) return [];
  const faults: FieldFault[] = [];
  const say: Say = (field, message) => faults.push({ field: `questions.${place}.${field}`, message });
  identity(question, questions.slice(0, place), around, say);
  wording(question, questions.slice(0, place), around, say);
  options(question, say);
  times(question, around, say);
  if (question.seenBy.every((role) => role === 'author')) {
    say('seenBy', 'Nobody but the author would read this answer. Choose who does, such as organisers.');
  }
  return faults;
}

function identity({ id, kind }: Question, earlier: readonly Question[], { before }: FormSurroundings, say: Say): void {
  if (!isId(id)) say('id', 'The id of a question is a UUID in lower case. Leave it out for a new question.');
  if (earlier.some((other) => other.id === id))
    say('id', 'Two questions have this id. Leave it out for a new question.');
  const was = before.find((other) => other.id === id);
  if (was?.answered && was.kind !== kind) {
    say(
      'kind',
      'People have answered this question, so its kind stays. Remove it and add a new one; answers are kept.',
    );
  }
}

function wording(
  { kind, label, help, wordLimit, noticeId }: Question,
  earlier: readonly Question[],
  { notices }: FormSurroundings,
  say: Say,
): void {
  if (label.trim() === '') say('label', 'Write the question.');
  else if (earlier.some((other) => sameWords(other.label, label))) {
    say('label', `There are two questions “${label.trim()}”. Word one of them differently.`);
  }
  if (wordLimit !== null && !hasWords(kind)) say('wordLimit', 'Only text has a word limit. Take it off.');
  if (wordLimit !== null && !(Number.isInteger(wordLimit) && wordLimit > 0)) {
    say('wordLimit', 'The word limit is a whole number above 0, such as 150.');
  }
  if (noticeId !== null && kind !== 'consent') say('noticeId', 'Only a consent has a notice. Take it off.');
  else if (noticeId !== null && !notices.includes(noticeId)) {
    say('noticeId', 'This notice is no longer there. Choose another, or write the text here.');
  }
  if (kind === 'consent' && noticeId === null && help.trim() === '') {
    say('help', 'Write what people agree to, or choose a notice that says it.');
  }
}

function options({ kind, options: offered }: Question, say: Say): void {
  if (!hasOptions(kind)) {
    if (offered.length > 0) say('options', 'Only a choice has answers to choose from. Take them off.');
    return;
  }
  if (offered.length < 2) say('options', 'A choice needs at least two answers to choose from.');
  offered.forEach(({ id, label }, place) => {
    if (id.trim() === '') say(`options.${place}.id`, 'Every answer has an id. Leave it out for a new answer.');
    if (offered.slice(0, place).some((other) => other.id === id)) {
      say(`options.${place}.id`, 'Two answers have this id. Leave it out for a new answer.');
    }
    if (label.trim() === '') say(`options.${place}.label`, 'Write this answer, or take it off.');
    else if (offered.slice(0, place).some((other) => sameWords(other.label, label))) {
      say(`options.${place}.label`, `The answer “${label.trim()}” is there twice. Word one differently.`);
    }
  });
}

function times(
  { required, frozenAfter }: Question,
  { opensAt, wording: { instant } }: FormSurroundings,
  say: Say,
): void {
  const from = typeof required === 'string' ? null : required.after;
  if (frozenAfter === null) return;
  if (from !== null && from >= frozenAfter) {
    const frozen = `frozen from ${instant(frozenAfter)} on`;
    say(
      'required',
      `Required from ${instant(from)} on, but ${frozen}: whoever is late could never answer. Freeze later.`,
    );
  }
  if (opensAt !== null && frozenAfter <= opensAt) {
    say('frozenAfter', `Frozen before the call opens (${instant(opensAt)}), so that nobody can answer. Freeze later.`);
  }
}

const sameWords = (one: string, other: string): boolean =>
  one.trim() !== '' && one.trim().toLocaleLowerCase('en-GB') === other.trim().toLocaleLowerCase('en-GB');
