import { isAgainst, isRequired, talksOfWish } from '../model/asked-places';
import { slotsAway } from '../model/hours';
import type { Placement, Spot, TalkPair, TimetableInstance, Wish } from '../model/instance';
import { nameOf, namesOf, titleOf } from '../model/plan';

/** Whether a talk may stand at this spot. */
export type Permits = (spot: Spot) => boolean;

/** One thing that somebody has asked for and that must hold. */
export interface Requirement {
  /** A sentence in titles and names. */
  readonly sentence: string;
  /** What it asks of single talks, by their numbers. */
  readonly talks: ReadonlyMap<number, Permits>;
  /** What it asks of two talks together, by their numbers. */
  readonly pair?: { readonly a: number; readonly b: number; readonly mode: TalkPair['mode'] };
  /** How it sees a room: rooms that all requirements see alike need not be told apart. */
  readonly sees: (room: number) => unknown;
}

const alike = (): undefined => undefined;

/** Whatever must hold in a timetable beyond its being one, in the order in which it is best given up: pins last. */
export function requirementsOf(instance: TimetableInstance, pins: readonly Placement[]): Requirement[] {
  return [
    ...hours(instance),
    ...needs(instance),
    ...closedRooms(instance),
    ...wishes(instance),
    ...pairs(instance),
    ...pins.flatMap((pin) => pinned(instance, pin)),
  ];
}

function numberOf({ submissions }: TimetableInstance, ref: string): number {
  return submissions.findIndex((submission) => submission.ref === ref);
}

function pinned(instance: TimetableInstance, { submission, ...pin }: Placement): Requirement[] {
  const talk = numberOf(instance, submission);
  if (talk < 0) return [];
  const permits: Permits = ({ session, room, slot }) =>
    session === pin.session && room === pin.room && slot === pin.slot;
  const sentence = `${titleOf(instance, talk)} is pinned in ${nameOf(instance, pin)}, slot ${pin.slot + 1}.`;
  return [{ sentence, talks: new Map([[talk, permits]]), sees: (room) => room === pin.room }];
}

function hours({ people = {}, submissions, sessions }: TimetableInstance): Requirement[] {
  return Object.entries(people).flatMap(([key, { name, closed = [] }]): Requirement[] => {
    const talks = new Map<number, Permits>();
    for (const [talk, { presenters, slots }] of submissions.entries()) {
      if (presenters.includes(key)) talks.set(talk, (spot) => slotsAway(closed, spot, slots) === 0);
    }
    if (closed.length === 0 || talks.size === 0) return [];
    const when = [...new Set(closed.map(({ session }) => sessions[session]!.name))].join(', ');
    return [{ sentence: `${name} cannot be there in ${when}, or in a part of it.`, talks, sees: alike }];
  });
}

function needs(instance: TimetableInstance): Requirement[] {
  const { submissions, roomTags } = instance;
  return submissions.flatMap(({ needs: wanted = [] }, talk): Requirement[] => {
    if (wanted.length === 0 || !roomTags) return [];
    const offers = (room: number): boolean => wanted.every((tag) => roomTags[room]!.includes(tag));
    const sentence = `${titleOf(instance, talk)} needs a room with ${wanted.join(', ')}.`;
    return [{ sentence, talks: new Map([[talk, ({ room }) => offers(room)]]), sees: offers }];
  });
}

function closedRooms({ closed = [], submissions, rooms, sessions }: TimetableInstance): Requirement[] {
  return closed.map(({ room, session }): Requirement => {
    const open: Permits = (spot) => spot.session !== session || spot.room !== room;
    const sentence = `${rooms[room]} is closed in ${sessions[session]!.name}.`;
    return { sentence, talks: new Map(submissions.map((_, talk) => [talk, open])), sees: (each) => each === room };
  });
}

function wishes(instance: TimetableInstance): Requirement[] {
  const { wishes: asked = [], submissions, sessions, rooms } = instance;
  return asked.filter(isRequired).flatMap((wish): Requirement[] => {
    const about = talksOfWish(instance, wish);
    if (about.length === 0) return [];
    const times = (wish.sessions ?? []).map((at) => sessions[at]!.name).join(' or ');
    const places = (wish.rooms ?? []).map((at) => rooms[at]!).join(' or ');
    const where = [times, places].filter((names) => names !== '').join(', ') || 'the slots that were named';
    const who = whose(instance, wish, about);
    const verb = wish.mode === 'required' ? 'must be in' : 'must not be in';
    const why = wish.because ? ` (${wish.because})` : '';
    const permits =
      (talk: number): Permits =>
      (spot) =>
        !isAgainst(wish, spot, submissions[talk]!.slots);
    return [
      {
        sentence: `${who} ${verb} ${where}${why}.`,
        talks: new Map(about.map((talk) => [talk, permits(talk)])),
        sees: (room) => wish.rooms?.includes(room),
      },
    ];
  });
}

/** More talks than these are counted, and not named one by one. */
const MOST_NAMED = 3;

function whose(instance: TimetableInstance, { person }: Wish, about: readonly number[]): string {
  if (person !== undefined) return `What ${namesOf(instance, [person])} presents`;
  if (about.length > MOST_NAMED) return `${about.length} talks`;
  return about.map((talk) => titleOf(instance, talk)).join(', ');
}

/** What two talks must be to each other, in words between their titles. */
const MUST: Readonly<Partial<Record<TalkPair['mode'], string>>> = {
  'never-parallel': 'must not be parallel to',
  before: 'must come before',
  'same-session': 'must share a room and session with',
  'same-half-day': 'must be on the half day of',
  apart: 'must not share a room and session with',
};

function pairs(instance: TimetableInstance): Requirement[] {
  return (instance.pairs ?? []).flatMap(({ a, b, mode, because }): Requirement[] => {
    const pair = { a: numberOf(instance, a), b: numberOf(instance, b), mode };
    const must = MUST[mode];
    if (!must || pair.a < 0 || pair.b < 0) return [];
    const why = because ? ` (${because})` : '';
    const sentence = `${titleOf(instance, pair.a)} ${must} ${titleOf(instance, pair.b)}${why}.`;
    return [{ sentence, talks: new Map(), pair, sees: alike }];
  });
}
