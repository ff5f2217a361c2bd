import type { Submission } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import { likenessOf } from '../domain/likeness';

type Likeness = ReturnType<typeof likenessOf>;

/** So many conferences are remembered: what is forgotten is only computed again. */
const MOST = 20;
const known = new Map<Id, { readonly versions: string; readonly likeness: Likeness }>();

/**
 * How alike the talks of a conference are. It depends on their texts alone, so that it is computed once for each set of
 * versions, however often the timetable is looked at.
 */
export function knownLikeness(
  conferenceId: Id,
  works: readonly Pick<Submission, 'id' | 'trackId' | 'version' | 'title' | 'abstract' | 'keywords'>[],
): Likeness {
  const versions = works.map(({ id, version, trackId }) => `${id} ${version} ${trackId}`).join();
  const before = known.get(conferenceId);
  if (before?.versions === versions) return before.likeness;
  const likeness = likenessOf(
    works.map(({ id, trackId, title, abstract, keywords }) => ({
      submissionId: id,
      trackId,
      text: [title, title, keywords.join(', '), abstract].join('\n'),
    })),
  );
  known.delete(conferenceId);
  known.set(conferenceId, { versions, likeness });
  const [oldest] = known.keys();
  if (known.size > MOST && oldest !== undefined) known.delete(oldest);
  return likeness;
}
