import { findPeople } from '@colloquy/features/accounts';
import { findConference, longestTalk, membersWith } from '@colloquy/features/conferences';
import { livePairings } from '@colloquy/features/mentoring';
import { worksToPlace } from '@colloquy/features/reviews';
import { allSubmissions } from '@colloquy/features/submissions';
import { DomainError, type Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { TimetableFacts } from '../domain/timetable-facts';

/** What the timetable of a conference depends on, as it stands now. Mentors wish to see their mentees. @throws DomainError `no-talks` */
export async function gatherTimetableFacts(db: Reader, conferenceId: Id): Promise<TimetableFacts> {
  const conference = await findConference(db, conferenceId);
  const works = (await worksToPlace(db, conferenceId)).filter(({ type }) => type !== 'poster');
  const stateOf = new Map(works.map(({ submissionId, state }) => [submissionId, state]));
  const pairings = await livePairings(db, conferenceId);
  const submissions = await allSubmissions(db, conferenceId);
  const chairs = await membersWith(db, conferenceId, 'chair');
  const talks = submissions
    .filter(({ id }) => stateOf.has(id))
    .map((submission) => ({
      submissionId: submission.id,
      code: submission.code,
      title: submission.title,
      trackId: submission.trackId,
      pending: stateOf.get(submission.id) === 'pending',
      presenterIds: submission.authors.filter(({ presenter }) => presenter).map(({ personId }) => personId),
      attendeeIds: pairings
        .filter(({ submissionId }) => submissionId === submission.id)
        .map(({ mentorId }) => mentorId),
    }));
  const people = await findPeople(
    db,
    talks.flatMap(({ presenterIds, attendeeIds }) => [...presenterIds, ...attendeeIds]),
  );
  const talkMinutes = longestTalk(conference.types)?.minutes;
  if (talkMinutes === undefined) {
    throw new DomainError('conflict', 'no-talks', 'This conference has no talks. Add one under presentation types.');
  }
  return {
    blocks: conference.blocks,
    rooms: conference.rooms.filter(({ use }) => use === 'talks'),
    tracks: conference.tracks,
    talks,
    chairs: chairs.map(({ id, name, trackIds }) => ({ id, name, trackIds })),
    talkMinutes,
    names: Object.fromEntries(people.map(({ id, name }) => [id, name])),
  };
}
