import type { Random } from '@colloquy/kernel';
import { type InstanceSubmission, PUBLISHED_TERMS, type SessionChair, TERMS, type TimetableInstance } from './instance';

/** A talk of one slot in the first track, without wishes. */
export function talk(ref: string, own: Partial<InstanceSubmission> = {}): InstanceSubmission {
  const nothing = { sessionPenalty: [0, 0], roomPenalty: [0, 0], timezonePenalty: [0, 0] };
  return { ref, track: 0, slots: 1, order: 0, presenters: [], attendees: [], ...nothing, ...own };
}

/** Two sessions of two slots in two rooms, two tracks without chairs, nothing that costs; for specs. */
export function smallInstance(own: Partial<TimetableInstance> = {}): TimetableInstance {
  return {
    sessions: [
      { name: 'Morning', slots: 2 },
      { name: 'Afternoon', slots: 2 },
    ],
    rooms: ['Hall', 'Library'],
    tracks: [
      { name: 'Robots', chairs: [] },
      { name: 'Rivers', chairs: [] },
    ],
    submissions: [talk('A'), talk('B')],
    similar: [
      [0, 0],
      [0, 0],
    ],
    trackSession: [
      [0, 0],
      [0, 0],
    ],
    trackRoom: [
      [0, 0],
      [0, 0],
    ],
    sessionRoom: [
      [0, 0],
      [0, 0],
    ],
    weights: {},
    ...own,
  };
}

/** An instance in which everything may cost, with odd prices and people in several parts; for specs. */
export function randomInstance(random: Random): TimetableInstance {
  const list = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at));
  const prices = (length: number): number[] => list(length, () => (random.int(3) === 0 ? random.int(9) / 2 : 0));
  const people = (most: number): string[] => list(random.int(most + 1), () => `Person ${random.int(12)}`);
  const [sessions, rooms, tracks] = [2 + random.int(4), 2 + random.int(4), 2 + random.int(4)];
  return {
    sessions: list(sessions, (at) => ({ name: `Session ${at}`, slots: 2 + random.int(3) })),
    rooms: list(rooms, (at) => `Room ${at}`),
    tracks: list(tracks, (at) => ({ name: `Track ${at}`, chairs: people(2) })),
    submissions: list(4 + random.int(12), (at) => ({
      ref: `T${at}`,
      track: random.int(tracks),
      slots: 1 + random.int(2),
      order: random.int(3) === 0 ? 1 + random.int(4) : 0,
      presenters: people(2),
      attendees: people(2),
      sessionPenalty: prices(sessions),
      roomPenalty: prices(rooms),
      timezonePenalty: prices(sessions),
    })),
    similar: list(tracks, () => prices(tracks)),
    trackSession: list(tracks, () => prices(sessions)),
    trackRoom: list(tracks, () => prices(rooms)),
    sessionRoom: list(sessions, () => prices(rooms)),
    weights: Object.fromEntries(PUBLISHED_TERMS.map((term) => [term, random.int(4) === 0 ? 0 : 1 + random.int(5)])),
  };
}

/** A random instance with everything in it that an instance may say, all terms at odd weights; for specs. */
export function randomInstanceWithRules(random: Random): TimetableInstance {
  const instance = randomInstance(random);
  const { sessions, rooms, submissions, tracks } = instance;
  const list = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at));
  const oneOf = <T>(values: readonly T[]): T => values[random.int(values.length)]!;
  const some = (size: number): number[] => [...new Set(list(1 + random.int(2), () => random.int(size)))];
  const people = (most: number): string[] => list(random.int(most + 1), () => `Person ${random.int(12)}`);
  const window = () => ({ session: random.int(sessions.length), ...(random.int(2) ? { from: 1 } : { to: 2 }) });
  const windows = () =>
    list(random.int(3), () => (random.int(3) ? window() : { session: random.int(sessions.length) }));
  const ref = (): string => oneOf(submissions).ref;
  const pairOf = (): { a: string; b: string } => {
    const at = random.int(submissions.length - 1);
    return { a: submissions[at]!.ref, b: submissions[at + 1 + random.int(submissions.length - at - 1)]!.ref };
  };
  return {
    ...instance,
    sessions: sessions.map((session, at) => ({
      ...session,
      start: 540 + (at % 3) * 60,
      date: Math.floor(at / 3),
      ...(random.int(4) ? { half: Math.floor(at / 2) } : {}),
    })),
    submissions: submissions.map((submission) => ({
      ...submission,
      coAuthors: people(3),
      ...(random.int(3) ? {} : { supporters: people(2) }),
      firstTime: random.int(2) === 0,
      mix: { year: oneOf(['1', '2', '3']), ...(random.int(2) ? { pathway: oneOf(['A', 'B']) } : {}) },
      needs: random.int(3) ? [] : ['step-free', 'loop', 'loop'],
      audience: random.int(40),
      ...(random.int(2)
        ? { published: { session: random.int(sessions.length), room: random.int(rooms.length), slot: random.int(2) } }
        : {}),
    })),
    weights: Object.fromEntries(TERMS.map((term) => [term, random.int(4) === 0 ? 0 : 1 + random.int(5)])),
    levels: Object.fromEntries(TERMS.map((term) => [term, 'soft'])),
    slotMinutes: 15,
    people: Object.fromEntries(
      list(9, (at) => [
        `Person ${at}`,
        {
          name: `P ${at}`,
          closed: windows(),
          rather: windows(),
          commutes: random.int(2) === 0,
          comesFor: oneOf(['half-day', 'day'] as const),
        },
      ]),
    ),
    roomTags: rooms.map(() => oneOf([[], ['step-free'], ['step-free', 'loop']])),
    capacity: rooms.map(() => 10 + random.int(30)),
    walking: rooms.map((_, a) => rooms.map((_other, b) => (a === b ? 0 : random.int(40)))),
    closed: list(random.int(4), () => ({ room: random.int(rooms.length), session: random.int(sessions.length) })),
    pause: 20,
    wishes: list(random.int(8), () => ({
      ...(random.int(2) ? { talks: [ref(), ref()] } : { person: `Person ${random.int(12)}` }),
      mode: oneOf(['required', 'prohibited', 'preferred', 'undesired'] as const),
      ...[
        { sessions: some(sessions.length) },
        { rooms: some(rooms.length) },
        { sessions: some(sessions.length), rooms: some(rooms.length) },
      ][random.int(3)],
      ...(random.int(3) ? {} : { from: 1 }),
      ...(random.int(3) ? {} : { to: 2 }),
    })),
    pairs: list(random.int(8), () => ({
      ...pairOf(),
      mode: oneOf([
        'never-parallel',
        'rather-not-parallel',
        'before',
        'same-session',
        'same-half-day',
        'apart',
      ] as const),
    })),
    alike: list(random.int(12), () => {
      const a = random.int(submissions.length);
      return [a, (a + 1 + random.int(submissions.length - 1)) % submissions.length, random.int(5) / 4] as const;
    }),
    mixing: ['year', 'pathway'],
    chairs: list(4, (at) => ({
      person: `Person ${at}`,
      most: 1,
      ...(random.int(2) ? { tracks: [random.int(tracks.length)] } : {}),
      avoids: [ref(), ref()],
    })),
  };
}

/** Chairs in some cells, whoever they are; for specs. */
export function randomChairs({ sessions, rooms }: TimetableInstance, random: Random): SessionChair[] {
  return sessions.flatMap((_, session) =>
    rooms.flatMap((_room, room) => (random.int(3) === 0 ? [{ session, room, person: `Person ${random.int(6)}` }] : [])),
  );
}
