import type { DraftContent } from '@colloquy/engines/abstract-draft';
import {
  type Answer,
  answersToWaitFor,
  hasOptions,
  isAnswered,
  type Question,
} from '@colloquy/engines/submission-form';

/** What was asked and what was answered, as people read it; questions without an answer are left out. */
export function answersInWords(
  questions: readonly Question[],
  { answers }: Pick<DraftContent, 'answers'>,
): { readonly question: string; readonly answer: string }[] {
  return questions.flatMap((question) => {
    const answer = answers[question.id];
    return isAnswered(answer) ? [{ question: question.label, answer: inWords(question, answer) }] : [];
  });
}

function inWords(question: Question, answer: Answer | undefined): string {
  if (typeof answer === 'boolean') return answer ? 'Agreed' : 'Not agreed';
  const given = typeof answer === 'string' ? [answer] : (answer ?? []);
  if (!hasOptions(question.kind)) return given.join(', ');
  const labels = new Map(answersToWaitFor(question).map(({ id, label }) => [id, label]));
  return given.map((id) => labels.get(id) ?? id).join(', ');
}
