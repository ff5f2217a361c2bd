import { findPeople } from '@colloquy/features/accounts';
import { livePairings } from '@colloquy/features/mentoring';
import { worksToPlace } from '@colloquy/features/reviews';
import { allSubmissions, answersToEach, type Submission } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { PosterToPlace } from '../domain/board-facts';
import { ASKS_OF_POSTERS, boardNeedsIn, sheetIn } from '../domain/board-needs';
import { publishedBoards } from './published-boards';

/** The posters of a conference, in order of their codes, and whose names belong to their people. */
export interface GatheredPosters {
  readonly posters: readonly PosterToPlace[];
  readonly works: readonly Submission[];
  readonly names: Readonly<Record<Id, string>>;
}

/** The posters that are accepted, or are to be once the decisions are released, as they stand now. */
export async function gatherPosters(db: Reader, conferenceId: Id): Promise<GatheredPosters> {
  const toPlace = (await worksToPlace(db, conferenceId)).filter(({ type }) => type === 'poster');
  const placed = new Map(toPlace.map((work) => [work.submissionId, work]));
  const works = (await allSubmissions(db, conferenceId)).filter(({ id }) => placed.has(id));
  const pairings = await livePairings(db, conferenceId);
  const answers = await answersToEach(db, conferenceId, ASKS_OF_POSTERS);
  const published = await publishedBoards(db, conferenceId);
  const posters = works.map((work): PosterToPlace => {
    const sheet = sheetIn(answers.sheet.get(work.id));
    const stands = published.get(work.id);
    return {
      submissionId: work.id,
      ...{ code: work.code, title: work.title, text: work.abstract, trackId: work.trackId },
      presenterIds: work.authors.filter(({ presenter }) => presenter).map(({ personId }) => personId),
      mentorIds: pairings.filter(({ submissionId }) => submissionId === work.id).map(({ mentorId }) => mentorId),
      needs: boardNeedsIn(answers.needs.get(work.id), answers.brings.get(work.id)),
      pending: placed.get(work.id)?.state === 'pending',
      ...(sheet ? { sheet } : {}),
      ...(stands ? { published: stands } : {}),
    };
  });
  const mentors = await findPeople(
    db,
    posters.flatMap(({ mentorIds = [] }) => mentorIds),
  );
  const names = Object.fromEntries([
    ...mentors.map(({ id, name }) => [id, name]),
    ...works.flatMap(({ authors }) => authors.map(({ personId, name }) => [personId, name])),
  ]);
  return { posters, works, names };
}
