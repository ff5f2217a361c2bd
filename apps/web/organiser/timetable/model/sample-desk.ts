import type { Desk, Place, Session, Talk } from './desk';

/** For specs: two days of two blocks each with six slots of ten minutes, in two rooms, and the talks that are named. */
export function sampleDesk(talks: readonly Partial<Talk>[], own: Partial<Desk> = {}): Desk {
  const block = (id: string, day: string, hour: string) => ({
    ...{ id, name: `Block ${id}`, day, slots: 6 },
    startsAt: `${day}T${hour}:00:00.000Z`,
    endsAt: `${day}T${Number(hour) + 1}:00:00.000Z`,
  });
  const desk = {
    ...{ version: 1, slotMinutes: 10, locks: { rooms: [], days: [], sessions: [] }, sessions: [] },
    rooms: [
      { id: 'hall', name: 'Hall', capacity: 60 },
      { id: 'lab', name: 'Lab', capacity: 20 },
    ],
    blocks: [
      block('1', '2027-06-09', '09'),
      block('2', '2027-06-09', '11'),
      block('3', '2027-06-10', '09'),
      block('4', '2027-06-10', '11'),
    ],
    tracks: [
      { id: 'red', name: 'Red', letter: 'R' },
      { id: 'blue', name: 'Blue', letter: 'B' },
    ],
    talks: talks.map((talk) => ({
      ...{ code: `UG-${talk.submissionId}`, title: 'A talk', minutes: 10, version: 1, trackId: 'red', joins: null },
      ...{ placement: null, pinned: false, note: '', presenters: [], mentors: [], needs: [], state: 'accepted' },
      ...talk,
    })),
    ...own,
  };
  return desk as unknown as Desk;
}

/** For specs: a place by block, room and slot. */
export const at = (blockId: string, roomId: string, slot: number): Place => ({ blockId, roomId, slot });

/** For specs: a session of the red track in the hall's first block. */
export const session = (own: Partial<Session> = {}): Session =>
  ({ ...{ id: 's', code: '1A', blockId: '1', roomId: 'hall', trackId: 'red', locked: false }, ...own }) as Session;
