import type { Question } from '@colloquy/engines/submission-form';

const MINUTE_MS = 60_000;

/**
 * The moments at which the form changes, each with the minute before it, in order: what is worth a look.
 * @param name an instant in words
 */
export function momentsOf(
  questions: readonly Question[],
  name: (instant: string) => string,
): { readonly value: string; readonly label: string }[] {
  const turns = questions.flatMap(({ required, frozenAfter }) => [
    ...(typeof required === 'string' ? [] : [required.after]),
    ...(frozenAfter === null ? [] : [frozenAfter]),
  ]);
  return [...new Set(turns)].sort().flatMap((turn) => [
    { value: new Date(Date.parse(turn) - MINUTE_MS).toISOString(), label: `Just before ${name(turn)}` },
    { value: turn, label: `From ${name(turn)} on` },
  ]);
}
