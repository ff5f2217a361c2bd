import { findPeople } from '@colloquy/features/accounts';
import { findConference } from '@colloquy/features/conferences';
import { gatherPosters, lastPosterChange, standingPosterSessions } from '@colloquy/features/posters';
import { type Id, notFound } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { PaperPoster, PosterPapers } from '../domain/poster-papers';

/** What is printed for a poster session, and of whom it tells. */
export interface GatheredPapers {
  readonly papers: PosterPapers;
  readonly things: readonly { readonly subjectId: Id; readonly about: readonly Id[] }[];
}

/**
 * A poster session as it stands now, for paper. Run in one snapshot, so that its parts fit each other. Posters whose
 * authors do not know yet that they are accepted are left out.
 * @throws DomainError `not-found`
 */
export async function gatherPosterPapers(
  db: Reader,
  { conferenceId, posterSessionId, publicUrl }: { conferenceId: Id; posterSessionId: Id; publicUrl: string },
): Promise<GatheredPapers> {
  const { slug, title, contact, timeZone, tracks, rooms } = await findConference(db, conferenceId);
  const sessions = await standingPosterSessions(db, conferenceId);
  const session = sessions.find(({ id }) => id === posterSessionId);
  if (!session) throw notFound('poster session');
  const { posters } = await gatherPosters(db, conferenceId);
  const known = new Map(posters.map((poster) => [poster.submissionId, poster]));
  const presenterIds = posters.flatMap((poster) => poster.presenterIds);
  const people = new Map((await findPeople(db, presenterIds)).map((person) => [person.id, person]));
  const hung = session.placements.flatMap(({ boardNumber, submissionId, shift }) => {
    const poster = known.get(submissionId);
    return poster ? [{ board: boardNumber, shift, poster }] : [];
  });
  const placed = new Set(sessions.flatMap(({ placements }) => placements.map(({ submissionId }) => submissionId)));
  const { startsAt, endsAt, shifts, floorPlan } = session;
  const room = rooms.find(({ id }) => id === session.roomId)?.name ?? '';
  const papers: PosterPapers = {
    conference: { title, contact, timeZone },
    siteUrl: `${publicUrl}/c/${slug}`,
    asOf: (await lastPosterChange(db, conferenceId, posterSessionId)) ?? startsAt,
    tracks: tracks.map(({ id, name, letter }) => ({ id, name, letter })),
    session: { title: session.title, room, startsAt, endsAt, shifts, floorPlan },
    posters: hung.map(({ board, shift, poster }): PaperPoster => {
      const { code, trackId, needs, sheet = null } = poster;
      const presenters = poster.presenterIds.flatMap((id) => people.get(id) ?? []);
      return { board, shift, code, title: poster.title, trackId, needs, sheet, presenters };
    }),
    withoutBoard: posters.flatMap((one) => (one.pending || placed.has(one.submissionId) ? [] : [one.code])),
  };
  const things = hung.map(({ poster }) => ({ subjectId: poster.submissionId, about: poster.presenterIds }));
  return { papers, things };
}
