import type { Id, Instant } from '@colloquy/kernel';
import { answersToWaitFor, type Condition, type Question } from './model/question';

/** How the one who shows the reasons names instants, and presentation types and tracks. */
export interface Wording {
  /** `Monday 1 March 2027, 12:00 GMT` */
  readonly instant: (instant: Instant) => string;
  /** The name of a presentation type or track. */
  readonly name: (id: Id) => string;
}

/** Where nobody says better: instants as they are stored, ids as they are. */
export const PLAIN_WORDING: Wording = { instant: (instant) => instant, name: (id) => id };

/** `“A”, “B” or “C”` */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.pop() ?? 'nothing';
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last;
}

/** What to call a question, also one that has no label yet. */
export function nameOf(question: Question, questions: readonly Question[]): string {
  return question.label.trim() || `Question ${questions.indexOf(question) + 1}`;
}

/** A condition in words, to follow "shown when": `“Do you bring a laptop?” is “Yes” or “Not sure”`. */
export function conditionInWords(
  condition: Condition,
  questions: readonly Question[],
  { name }: Wording = PLAIN_WORDING,
): string {
  if ('type' in condition) return `the presentation type is ${oneOf(condition.type.map(name))}`;
  if ('track' in condition) return `the track is ${oneOf(condition.track.map(name))}`;
  const parent = questions.find(({ id }) => id === condition.question);
  if (!parent) return 'a question is answered that is no longer in the form';
  const labels = condition.is.map(
    (id) => answersToWaitFor(parent).find((option) => option.id === id)?.label || 'an answer that was removed',
  );
  if (parent.kind === 'consent') return `“${nameOf(parent, questions)}” is ${labels.join(' or ')}`;
  return `“${nameOf(parent, questions)}” is ${oneOf(labels)}`;
}
