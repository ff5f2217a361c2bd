import type { OwnWork } from '@colloquy/features/conferences';
import { newFeedback } from '@colloquy/features/mentoring';
import { ownWorks } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { becameOf, whatBecame } from '../../author/home/what-became';

/** The works of a person with what hangs on each; a decision only once it is made known, a mentor once published. */
export async function authorFacts(db: Reader, conferenceId: Id, personId: Id): Promise<OwnWork[]> {
  const works = await ownWorks(db, conferenceId, personId);
  const unseen = await newFeedback(db, conferenceId, personId);
  const became = await whatBecame(db, conferenceId, personId);
  return works
    .filter(({ state }) => state !== 'withdrawn')
    .map(({ sent, savedAt, ...work }) => {
      const { mentor, decision, place, answerBy, reviseBy } = becameOf(became, work.id);
      return {
        ...work,
        since: work.state === 'draft' ? savedAt : (sent.at(-1)?.at ?? null),
        ...{ answerBy, reviseBy },
        decidedAt: decision?.at ?? null,
        mentor: mentor?.name ?? null,
        mentorAskedUntil: mentor?.askedUntil ?? null,
        feedback: unseen.get(work.id) ?? null,
        place: place?.words ?? null,
      };
    });
}
