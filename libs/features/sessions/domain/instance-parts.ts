import { localTimes } from '@colloquy/engines/calendar';
import type {
  ChairCandidate,
  InstancePerson,
  InstanceSession,
  InstanceSubmission,
  Window,
} from '@colloquy/engines/timetabling';
import type { Id, Instant } from '@colloquy/kernel';
import type { PrivateHours, RoomFacts, TalkToPlace, TimetableFacts } from './timetable-facts';

/** Blocks that begin from then on lie in the second half of their day. */
const NOON = '13:00';

const minutesBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 60_000;

/** The place of a thing in a list, or -1. */
export function placeOf(things: readonly { readonly id: Id }[], id: Id): number {
  return things.findIndex((thing) => thing.id === id);
}

/** Blocks as the engine has them, by the clock of the place. */
export function sessionsOf({ blocks, timeZone = 'UTC' }: TimetableFacts, slotMinutes: number): InstanceSession[] {
  const local = localTimes(timeZone);
  const days = [...new Set(blocks.map(({ startsAt }) => local.calendarDay(startsAt)))].sort();
  return blocks.map(({ name, startsAt, endsAt }) => {
    const [date, time] = [local.calendarDay(startsAt), local.time(startsAt)];
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const length = minutesBetween(startsAt, endsAt);
    const start = hours * 60 + minutes;
    const half = days.indexOf(date) * 2 + (time < NOON ? 0 : 1);
    return { name, slots: Math.floor(length / slotMinutes), start, end: start + length, date, half };
  });
}

/** What a room offers, in the words in which talks say what they need. */
export function tagsOf({ stepFree, hearingLoop, equipment = [] }: RoomFacts): string[] {
  return [
    ...(stepFree ? ['step-free'] : []),
    ...(hearingLoop ? ['hearing-loop'] : []),
    ...equipment.map((words) => words.toLowerCase()),
  ];
}

/** What of a talk is known beyond its people and its length. */
export function whatElseIsKnown(
  { blocks, rooms }: TimetableFacts,
  talk: TalkToPlace,
  slotMinutes: number,
): Partial<InstanceSubmission> {
  const { coAuthorIds, supporterIds, firstTime, mix, needs, audience, published } = talk;
  const [session, room] = [placeOf(blocks, published?.blockId ?? ''), placeOf(rooms, published?.roomId ?? '')];
  const slot =
    published && session >= 0 ? minutesBetween(blocks[session]!.startsAt, published.startsAt) / slotMinutes : -1;
  const isPlace = room >= 0 && slot >= 0 && Number.isInteger(slot);
  return {
    ...(coAuthorIds ? { coAuthors: coAuthorIds } : {}),
    ...(supporterIds ? { supporters: supporterIds } : {}),
    ...(firstTime ? { firstTime } : {}),
    ...(mix ? { mix } : {}),
    ...(needs ? { needs: needs.map((words) => words.toLowerCase()) } : {}),
    ...(audience === undefined ? {} : { audience }),
    ...(isPlace ? { published: { session, room, slot } } : {}),
  };
}

/** Everybody by id, with the hours that are theirs. */
export function peopleOf(facts: TimetableFacts, slotMinutes: number): Record<Id, InstancePerson> {
  const names = { ...Object.fromEntries(facts.chairs.map(({ id, name }) => [id, name])), ...facts.names };
  const visits = new Map(facts.visits?.map(({ personId, comesFor }) => [personId, comesFor]));
  const hoursOf = (personId: Id, kind: PrivateHours['kind']): Window[] =>
    (facts.hours ?? [])
      .filter((hours) => hours.personId === personId && hours.kind === kind)
      .flatMap((hours) => windowsOf(facts, hours, slotMinutes));
  return Object.fromEntries(
    Object.entries(names).map(([id, name]): [Id, InstancePerson] => {
      const [closed, rather, comesFor] = [hoursOf(id, 'closed'), hoursOf(id, 'rather'), visits.get(id)];
      return [
        id,
        {
          name,
          ...(closed.length > 0 ? { closed } : {}),
          ...(rather.length > 0 ? { rather } : {}),
          ...(comesFor ? { comesFor } : {}),
        },
      ];
    }),
  );
}

/** The slots of each block that hours touch, if only in part. */
function windowsOf({ blocks }: TimetableFacts, { from, to }: PrivateHours, slotMinutes: number): Window[] {
  return blocks.flatMap(({ startsAt, endsAt }, session) => {
    const slots = Math.floor(minutesBetween(startsAt, endsAt) / slotMinutes);
    const first = Math.max(0, Math.floor(minutesBetween(startsAt, from) / slotMinutes));
    const end = Math.min(slots, Math.ceil(minutesBetween(startsAt, to) / slotMinutes));
    return first < end ? [{ session, from: first, to: end }] : [];
  });
}

/** Who may chair: at most one session in each block, and never before their own mentees. */
export function chairsOf({ chairs, tracks, talks, blocks }: TimetableFacts): ChairCandidate[] {
  return chairs.map(({ id, trackIds }) => ({
    person: id,
    ...(trackIds ? { tracks: trackIds.map((track) => placeOf(tracks, track)).filter((place) => place >= 0) } : {}),
    most: blocks.length,
    avoids: talks.filter(({ attendeeIds }) => attendeeIds.includes(id)).map(({ submissionId }) => submissionId),
  }));
}
