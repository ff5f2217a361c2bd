import type { Random } from '@colloquy/kernel';
import { type InstanceSubmission, TERMS, type TimetableInstance } from './instance';

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
    weights: Object.fromEntries(TERMS.map((term) => [term, random.int(4) === 0 ? 0 : 1 + random.int(5)])),
  };
}
