import type { TimetableInstance, TimetableSolution } from '@colloquy/engines/timetabling';
import { minutesAfter } from '@colloquy/kernel';
import { sessionCode } from './desk/session-code';
import type { PlannedSession, PlannedTalk, TimetableFacts } from './timetable-facts';

/**
 * What weighs how much when talks are placed. A presenter in two places is worst; then a mentor who cannot see a
 * mentee; then sessions against each other; then a track that wanders.
 */
const WEIGHTS: TimetableInstance['weights'] = {
  'Presenters Conflicts Timeslot Level': 10_000,
  'Presenters Conflicts': 1_000,
  'Attendees Conflicts Timeslot Level': 60,
  'Attendees Conflicts': 10,
  'Parallel Tracks': 40,
  'Similar Tracks': 6,
  'Sessions_Rooms|Penalty': 10,
  'Consecutive Tracks': 5,
  'Number of Rooms per Track': 3,
};

const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000;

/** The facts in the form that the engine solves: a talk takes one slot, every block holds as many as fit. */
export function timetableInstance(facts: TimetableFacts): TimetableInstance {
  const { blocks, rooms, tracks, talks, talkMinutes } = facts;
  const nothing = (length: number): number[] => new Array<number>(length).fill(0);
  const ones = (length: number): number[] => new Array<number>(length).fill(1);
  return {
    sessions: blocks.map(({ name, startsAt, endsAt }) => ({
      name,
      slots: Math.floor(minutesBetween(startsAt, endsAt) / talkMinutes),
      date: startsAt.slice(0, 10),
    })),
    rooms: rooms.map(({ name }) => name),
    tracks: tracks.map(({ name }) => ({ name, chairs: [] })),
    submissions: talks.map((talk) => ({
      ref: talk.code,
      title: talk.title,
      track: tracks.findIndex(({ id }) => id === talk.trackId),
      slots: 1,
      order: 0,
      presenters: talk.presenterIds.map((id) => facts.names[id] ?? id),
      attendees: talk.attendeeIds.map((id) => facts.names[id] ?? id),
      sessionPenalty: nothing(blocks.length),
      roomPenalty: nothing(rooms.length),
      timezonePenalty: nothing(blocks.length),
    })),
    similar: tracks.map((_, t) => ones(tracks.length).map((_one, u) => (t === u ? 0 : 1))),
    trackSession: tracks.map(() => nothing(blocks.length)),
    trackRoom: tracks.map(() => nothing(rooms.length)),
    sessionRoom: blocks.map(() => ones(rooms.length)),
    weights: WEIGHTS,
  };
}

/** The engine's answer as sessions with times: a cell with talks is a session, a slot is as long as a talk. */
export function plannedSessions(facts: TimetableFacts, { placements }: TimetableSolution): PlannedSession[] {
  const talkOf = new Map(facts.talks.map((talk) => [talk.code, talk]));
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
          startsAt: minutesAfter(block.startsAt, talk.slot * facts.talkMinutes),
          endsAt: minutesAfter(block.startsAt, (talk.slot + 1) * facts.talkMinutes),
          presenterIds: talk.presenterIds,
        }),
      );
      sessions.push({
        code: sessionCode(facts, { blockId: block.id, roomId: room.id }),
        title: facts.tracks.find(({ id }) => id === first.trackId)?.name ?? '',
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
