import { hasOptions, hasWords, type Question, type QuestionKind } from '@colloquy/engines/submission-form';

/** A random id, also where the page came without TLS, as on the network of a lecture hall. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[(bytes[8] ?? 0) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const emptyOptions = () => [
  { id: makeId(), label: '' },
  { id: makeId(), label: '' },
];

/** A question that nobody has worded yet. */
export const newQuestion = (kind: QuestionKind): Question => ({
  id: makeId(),
  kind,
  label: '',
  help: '',
  options: hasOptions(kind) ? emptyOptions() : [],
  wordLimit: kind === 'long-text' ? 150 : null,
  required: 'never',
  frozenAfter: null,
  shownWhen: null,
  seenBy: ['organiser'],
  noticeId: null,
});

/** The question asked in another way: what the new kind has no use for is taken off. */
export function asKind(question: Question, kind: QuestionKind): Question {
  const keepsOptions = hasOptions(kind) && question.options.length > 0;
  return {
    ...question,
    kind,
    options: keepsOptions ? question.options : newQuestion(kind).options,
    wordLimit: hasWords(kind) ? question.wordLimit : null,
    noticeId: kind === 'consent' ? question.noticeId : null,
  };
}

/** The same question once more, under a label that is free. */
export function duplicateOf(question: Question, questions: readonly Question[]): Question {
  const taken = new Set(questions.map(({ label }) => label.trim().toLowerCase()));
  let label = `${question.label.trim()} (copy)`;
  for (let count = 2; taken.has(label.toLowerCase()); count += 1) label = `${question.label.trim()} (copy ${count})`;
  return { ...question, id: makeId(), label };
}
