import { findPeople } from '@colloquy/features/accounts';
import { findConference, longestTalk } from '@colloquy/features/conferences';
import { livePairings } from '@colloquy/features/mentoring';
import { standingPosterSessions } from '@colloquy/features/posters';
import { acceptedSubmissions } from '@colloquy/features/reviews';
import { standingSessions } from '@colloquy/features/sessions';
import { allSubmissions } from '@colloquy/features/submissions';
import type { Id, Instant } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { AcceptedWork, ReleaseFacts } from '../domain/compose-release';
import type { Release } from '../domain/release';

/** The programme as it stands now, ready to be frozen. Run in one snapshot, so that its parts fit each other. */
export async function gatherReleaseFacts(db: Reader, conferenceId: Id, publishedAt: Instant): Promise<ReleaseFacts> {
  const conference = await findConference(db, conferenceId);
  const { id, types, tracks, rooms, blocks, gatherings } = conference;
  const sessions = await standingSessions(db, id);
  const posterSessions = await standingPosterSessions(db, id);
  const pairings = await livePairings(db, id);
  const chairIds = sessions.flatMap(({ chairId }) => chairId ?? []);
  const people = new Map(
    (await findPeople(db, [...chairIds, ...pairings.map(({ mentorId }) => mentorId)])).map((one) => [one.id, one]),
  );
  const acceptedAs = new Map((await acceptedSubmissions(db, id)).map(({ submissionId, type }) => [submissionId, type]));
  const works = (await allSubmissions(db, id)).flatMap((submission): AcceptedWork[] => {
    const type = acceptedAs.get(submission.id);
    if (!type) return [];
    const mentors = pairings.filter(({ submissionId }) => submissionId === submission.id);
    return [
      {
        ...submission,
        acceptedAs: type,
        authors: submission.authors.map((author) => ({ ...author, id: author.personId })),
        mentors: mentors.flatMap(({ mentorId }) => people.get(mentorId) ?? []),
      },
    ];
  });
  const [last]: { value: Release }[] = await db.query(
    'SELECT value FROM release WHERE conference_id = $1 ORDER BY number DESC LIMIT 1',
    [id],
  );
  const previous = last?.value ?? null;
  return {
    number: (previous?.number ?? 0) + 1,
    publishedAt,
    conference,
    discussionMinutes: longestTalk(types)?.discussionMinutes ?? 0,
    tracks,
    rooms,
    blocks,
    gatherings,
    works,
    sessions,
    chairs: chairIds.flatMap((chairId) => people.get(chairId) ?? []),
    posterSessions,
    previous,
  };
}
