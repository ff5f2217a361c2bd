import type { Submission } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import { likenessOfPosters, type PosterLikeness } from '../domain/poster-likeness';

/** So many conferences are remembered: what is forgotten is only computed again. */
const MOST = 20;
const known = new Map<Id, { readonly versions: string; readonly likeness: PosterLikeness }>();

/**
 * How alike the posters of a conference are. It depends on their texts and tracks alone, so that it is computed once for each
 * set of versions, however often the plan is looked at.
 */
export function knownPosterLikeness(
  conferenceId: Id,
  works: readonly Pick<Submission, 'id' | 'trackId' | 'version' | 'title' | 'abstract'>[],
): PosterLikeness {
  const versions = works.map(({ id, version, trackId }) => `${id} ${version} ${trackId}`).join();
  const before = known.get(conferenceId);
  if (before?.versions === versions) return before.likeness;
  const likeness = likenessOfPosters(
    works.map(({ id, trackId, title, abstract }) => ({ submissionId: id, trackId, title, text: abstract })),
  );
  known.delete(conferenceId);
  known.set(conferenceId, { versions, likeness });
  const [oldest] = known.keys();
  if (known.size > MOST && oldest !== undefined) known.delete(oldest);
  return likeness;
}
