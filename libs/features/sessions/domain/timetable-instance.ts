import { type TimetableInstance, type TimetableSolution, USUAL_WEIGHTS } from '@colloquy/engines/timetabling';
import { minutesAfter } from '@colloquy/kernel';
import { sessionCode } from './desk/session-code';
import { chairsOf, peopleOf, placeOf, sessionsOf, tagsOf, whatElseIsKnown } from './instance-parts';
import { sessionTitles } from './session-titles';
import type { PlannedSession, PlannedTalk, TimetableFacts } from './timetable-facts';

/** What must hold here beyond what the engine takes as hard by itself. */
const LEVELS: NonNullable<TimetableInstance['levels']> = { 'Presenters Conflicts Timeslot Level': 'hard' };

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The length of a slot: the longest by which every talk's length can be told. */
export function slotMinutesOf({ talks, talkMinutes }: TimetableFacts): number {
  return talks.reduce((minutes, talk) => divisor(talk.minutes ?? talkMinutes, minutes), 0) || talkMinutes;
}

/** The facts in the form that the engine solves: blocks are its sessions, and people are known by their ids. */
export function timetableInstance(facts: TimetableFacts): TimetableInstance {
  const { blocks, rooms, tracks, talkMinutes, pauseMinutes, walking, mixing } = facts;
  const slotMinutes = slotMinutesOf(facts);
  const nothing = (length: number): number[] => new Array<number>(length).fill(0);
  const ones = (length: number): number[] => new Array<number>(length).fill(1);
  const trackPlace = new Map(tracks.map(({ id }, place) => [id, place]));
  const ground = {
    sessions: sessionsOf(facts, slotMinutes),
    rooms: rooms.map(({ name }) => name),
    tracks: tracks.map(({ name }) => ({ name, chairs: [] })),
    similar: tracks.map((_, t) => ones(tracks.length).map((_one, u) => (t === u ? 0 : 1))),
    trackSession: tracks.map(() => nothing(blocks.length)),
    trackRoom: tracks.map(() => nothing(rooms.length)),
    sessionRoom: blocks.map(() => ones(rooms.length)),
    weights: { ...USUAL_WEIGHTS, ...facts.weights },
    levels: LEVELS,
  };
  const talkPlace = new Map(facts.talks.map(({ submissionId }, place) => [submissionId, place]));
  return {
    ...ground,
    submissions: facts.talks.map((talk) => ({
      ref: talk.submissionId,
      title: talk.title,
      track: trackPlace.get(talk.trackId) ?? -1,
      slots: (talk.minutes ?? talkMinutes) / slotMinutes,
      order: 0,
      presenters: talk.presenterIds,
      attendees: talk.attendeeIds,
      sessionPenalty: nothing(blocks.length),
      roomPenalty: nothing(rooms.length),
      timezonePenalty: nothing(blocks.length),
      ...whatElseIsKnown(facts, talk, slotMinutes),
    })),
    slotMinutes,
    people: peopleOf(facts, slotMinutes),
    roomTags: rooms.map(tagsOf),
    capacity: rooms.map(({ capacity }) => capacity),
    ...(walking ? { walking } : {}),
    ...(pauseMinutes ? { pause: pauseMinutes } : {}),
    ...(mixing ? { mixing } : {}),
    closed: (facts.closed ?? []).flatMap(({ roomId, blockId }) => {
      const [room, session] = [placeOf(rooms, roomId), placeOf(blocks, blockId)];
      return room < 0 || session < 0 ? [] : [{ room, session }];
    }),
    alike: (facts.alike ?? []).flatMap(([one, other, likeness]) => {
      const [a, b] = [talkPlace.get(one), talkPlace.get(other)];
      return a === undefined || b === undefined ? [] : [[a, b, likeness] as const];
    }),
    chairs: chairsOf(facts),
  };
}

/** The engine's answer as sessions with times: a cell with talks is a session. */
export function plannedSessions(facts: TimetableFacts, { placements }: TimetableSolution): PlannedSession[] {
  const talkOf = new Map(facts.talks.map((talk) => [talk.submissionId, talk]));
  const slotMinutes = slotMinutesOf(facts);
  const titleOf = sessionTitles(facts);
  const sessions: PlannedSession[] = [];
  facts.blocks.forEach((block, session) => {
    facts.rooms.forEach((room, place) => {
      const here = placements
        .filter((placement) => placement.session === session && placement.room === place)
        .sort((a, b) => a.slot - b.slot)
        .flatMap(({ submission, slot }) => {
          const talk = talkOf.get(submission);
          return talk ? [{ ...talk, slot }] : [];
        });
      const [first] = here;
      if (!first) return;
      const talks = here.map(
        (talk): PlannedTalk => ({
          submissionId: talk.submissionId,
          startsAt: minutesAfter(block.startsAt, talk.slot * slotMinutes),
          endsAt: minutesAfter(block.startsAt, talk.slot * slotMinutes + (talk.minutes ?? facts.talkMinutes)),
          presenterIds: talk.presenterIds,
        }),
      );
      sessions.push({
        code: sessionCode(facts, { blockId: block.id, roomId: room.id }),
        title: titleOf(
          first.trackId,
          talks.map(({ submissionId }) => submissionId),
        ),
        trackId: first.trackId,
        roomId: room.id,
        blockId: block.id,
        chairId: null,
        startsAt: talks[0]?.startsAt ?? block.startsAt,
        endsAt: talks.at(-1)?.endsAt ?? block.endsAt,
        talks,
      });
    });
  });
  return sessions;
}
