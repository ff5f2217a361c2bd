import { allSubmissions } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { Conflict } from '../../domain/assigning/conflict';
import type { ReviewableWork } from '../../domain/assigning/reviewer-input';
import { REVIEWED_STATES } from '../../domain/writing/review';

/** The submissions that are to be reviewed, with everybody who must not review them by these conflicts. */
export async function readWorks(
  db: Reader,
  conferenceId: Id,
  conflicts: readonly Pick<Conflict, 'submissionId' | 'personId'>[],
): Promise<ReviewableWork[]> {
  const submissions = await allSubmissions(db, conferenceId);
  const barred = new Map<Id, Id[]>();
  for (const { submissionId, personId } of conflicts) {
    barred.set(submissionId, [...(barred.get(submissionId) ?? []), personId]);
  }
  return submissions
    .filter(({ state }) => REVIEWED_STATES.includes(state))
    .map(({ id, code, title, trackId, abstract, keywords }) => ({
      submissionId: id,
      code,
      title,
      trackId,
      text: abstract,
      keywords,
      barredIds: barred.get(id) ?? [],
    }));
}
