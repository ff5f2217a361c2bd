import { findPeople } from '@colloquy/features/accounts';
import { findConference, longestTalk, membersWith, templateOf } from '@colloquy/features/conferences';
import { livePairings } from '@colloquy/features/mentoring';
import { worksToPlace } from '@colloquy/features/reviews';
import { allSubmissions, answersToEach, type Submission, supervisorsOf } from '@colloquy/features/submissions';
import { DomainError, type Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { mixedTraits, weightsOfKind } from '../domain/kind-weights';
import { needsOfTalk } from '../domain/room-needs';
import { ASKED_TRAITS, ASKS_FOR, isFirstTime, needsIn } from '../domain/talk-traits';
import type { TalkToPlace, TimetableFacts } from '../domain/timetable-facts';
import { gatherHours } from './hours/gather-hours';
import { knownLikeness } from './known-likeness';
import { publishedPlaces } from './published-places';
import { expectedAudiences, gatherRooms } from './rooms/gather-rooms';

/**
 * What the timetable of a conference depends on, as it stands now. Mentors and supervisors wish to see their students.
 * @throws DomainError `no-talks`
 */
export async function gatherTimetableFacts(db: Reader, conferenceId: Id): Promise<TimetableFacts> {
  const conference = await findConference(db, conferenceId);
  const talkMinutes = longestTalk(conference.types)?.minutes;
  if (talkMinutes === undefined) {
    throw new DomainError('conflict', 'no-talks', 'This conference has no talks. Add one under presentation types.');
  }
  const toPlace = (await worksToPlace(db, conferenceId)).filter(({ type }) => type !== 'poster');
  const placed = new Map(toPlace.map((work) => [work.submissionId, work]));
  const works = (await allSubmissions(db, conferenceId)).filter(({ id }) => placed.has(id));
  const pairings = await livePairings(db, conferenceId);
  const supervisions = await supervisorsOf(db, conferenceId);
  const goals = templateOf(conference.kind).mixingGoals;
  const traits = await traitsOf(db, conferenceId, mixedTraits(goals));
  const published = await publishedPlaces(db, conferenceId);
  const said = await gatherHours(db, conferenceId);
  const audiences = await expectedAudiences(db, conferenceId);
  const talks = works.map((work): TalkToPlace => {
    const mentors = pairings.filter(({ submissionId }) => submissionId === work.id).map(({ mentorId }) => mentorId);
    const standsPublished = published.get(work.id);
    const supervisors = supervisions.filter(({ submissionId }) => submissionId === work.id);
    const audience = audiences.get(work.id);
    const people = {
      presenterIds: work.authors.filter(({ presenter }) => presenter).map(({ personId }) => personId),
      attendeeIds: [...new Set([...mentors, ...supervisors.map(({ personId }) => personId)])],
    };
    const { needs: guessed = [], ...told } = traits(work);
    const needs = needsOfTalk(people, said.needs, guessed);
    return {
      submissionId: work.id,
      code: work.code,
      title: work.title,
      trackId: work.trackId,
      pending: placed.get(work.id)?.state === 'pending',
      ...people,
      minutes:
        longestTalk(conference.types.filter(({ form }) => form === placed.get(work.id)?.type))?.minutes ?? talkMinutes,
      coAuthorIds: work.authors.filter(({ presenter }) => !presenter).map(({ personId }) => personId),
      ...(standsPublished ? { published: standsPublished } : {}),
      ...told,
      ...(needs.length > 0 ? { needs } : {}),
      ...(audience === undefined ? {} : { audience }),
    };
  });
  const people = await findPeople(
    db,
    talks.flatMap(({ presenterIds, attendeeIds, coAuthorIds = [] }) => [
      ...presenterIds,
      ...attendeeIds,
      ...coAuthorIds,
    ]),
  );
  const chairs = await membersWith(db, conferenceId, 'chair');
  const rooms = conference.rooms.filter(({ use }) => use === 'talks');
  return {
    blocks: conference.blocks,
    rooms,
    tracks: conference.tracks,
    talks,
    chairs: chairs.map(({ id, name, trackIds }) => ({ id, name, trackIds })),
    talkMinutes,
    names: Object.fromEntries(people.map(({ id, name }) => [id, name])),
    timeZone: conference.timeZone,
    hours: said.hours,
    visits: said.visits,
    ...(await gatherRooms(db, conferenceId, rooms)),
    mixing: mixedTraits(goals),
    weights: weightsOfKind(goals),
    alike: knownLikeness(conferenceId, works),
  };
}

/** What forms and affiliations tell of the presenters of a work: only what the timetable is to go by. */
async function traitsOf(
  db: Reader,
  conferenceId: Id,
  mixed: readonly string[],
): Promise<(work: Submission) => Pick<TalkToPlace, 'firstTime' | 'mix' | 'needs'>> {
  const answers = await answersToEach(db, conferenceId, ASKS_FOR);
  return ({ id, authors, affiliations }) => {
    const presenter = authors.find((author) => author.presenter);
    const department = affiliations[presenter?.affiliations[0] ?? -1];
    const known: Record<string, string | undefined> = {
      ...Object.fromEntries(ASKED_TRAITS.map((trait) => [trait, answers[trait].get(id)])),
      department,
    };
    const mix = mixed.flatMap((trait) => {
      const value = known[trait]?.trim();
      return value ? [[trait, value] as const] : [];
    });
    const needs = needsIn(answers.needs.get(id));
    return {
      ...(isFirstTime(answers.firstTime.get(id)) ? { firstTime: true } : {}),
      ...(mix.length > 0 ? { mix: Object.fromEntries(mix) } : {}),
      ...(needs.length > 0 ? { needs } : {}),
    };
  };
}
