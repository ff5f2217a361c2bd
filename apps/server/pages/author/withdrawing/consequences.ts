import type { SubmissionState } from '@colloquy/features/submissions';
import type { WithdrawalFacts } from './withdrawal-facts';

/** "Ana", "Ana and Ben", "Ana, Ben and 3 others". */
function named(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

const PLACED: ReadonlySet<SubmissionState> = new Set(['accepted', 'confirmed']);

/** What withdrawing a work does, a sentence for each thing that hangs on it; the weightiest first. */
export function consequencesOf(state: SubmissionState, facts: WithdrawalFacts): string[] {
  const { sent, mentor, reviewed, otherAuthors, release, session, board } = facts;
  const sentences: string[] = [];
  if (session)
    sentences.push(
      `Its slot in session ${session.code}, “${session.title}”, is freed at once, and can be given to somebody else.`,
    );
  if (board) sentences.push(`Board ${board.number} in “${board.title}” is freed at once.`);
  if (PLACED.has(state) && !session && !board)
    sentences.push('Its place among the accepted works is freed: somebody on the waiting list may get it.');
  if (state === 'waitlisted') sentences.push('It leaves the waiting list, and those behind it move up.');
  if (release !== null)
    sentences.push(
      `It stays in release ${release} of the programme, which everybody can read, until the organisers publish the next one.`,
    );
  if (mentor) sentences.push(`${mentor} is told by mail that the mentoring has ended, and can help somebody else.`);
  if (reviewed) sentences.push('Reviewers need not read it any more; what they have written is not sent to anybody.');
  if (otherAuthors.length > 0)
    sentences.push(`It is withdrawn for all its authors, also for ${named(otherAuthors)}. Have you asked them?`);
  sentences.push(
    sent
      ? 'Your text, its versions and your receipt are kept: you can still read them.'
      : 'It was never submitted, so nobody else has read it. Your text is kept.',
  );
  return sentences;
}
