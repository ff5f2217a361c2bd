import type { Schemas } from '@colloquy/api-client';
import type { Desk } from '../model/desk';
import { pastMoves } from './past-moves';

const DESK = {
  slotMinutes: 10,
  blocks: [{ id: 'b', startsAt: '2027-06-09T09:00:00.000Z' }],
} as unknown as Desk;

const at = (minute: number) => ({
  ...{ blockId: 'b', roomId: 'r', joins: null },
  startsAt: `2027-06-09T09:${String(minute).padStart(2, '0')}:00.000Z`,
  endsAt: '2027-06-09T10:00:00.000Z',
});

type Kept = ReturnType<typeof at> | null;

const change = (number: number, kind: Schemas['TimetableChangeDto']['kind'], byId: string, before: Kept, after: Kept) =>
  ({
    ...{ number, kind, byId, by: byId, at: '2027-01-01T00:00:00.000Z', besides: {} },
    steps: [{ submissionId: 's', code: 'UG-1', title: 'One', before, after }],
  }) as Schemas['TimetableChangeDto'];

describe('what can be undone after the screen was left', () => {
  it('is what this person did, back to the place where it came from', () => {
    const { done, place } = pastMoves(DESK, [change(1, 'move', 'me', null, at(20))], 'me');
    expect(place).toBe(1);
    expect(done[0]?.before).toEqual([{ submissionId: 's', to: null }]);
    expect(done[0]?.after).toEqual([{ submissionId: 's', to: { blockId: 'b', roomId: 'r', slot: 2 } }]);
    expect(done[0]?.versions.get('s')).toBe(1);
  });

  it('leaves out what others did, and what was undone is there to be done again', () => {
    const changes = [
      change(3, 'undo', 'me', at(20), null),
      change(2, 'move', 'me', null, at(20)),
      change(1, 'move', 'other', at(0), null),
    ];
    const { done, place, links } = pastMoves(DESK, changes, 'me');
    expect([done.length, place]).toEqual([1, 0]);
    expect(links).toEqual([
      ['s', 1, 2],
      ['s', 2, 3],
    ]);
  });

  it('forgets what was undone once something else is done', () => {
    const changes = [
      change(3, 'move', 'me', null, at(30)),
      change(2, 'undo', 'me', at(20), null),
      change(1, 'move', 'me', null, at(20)),
    ];
    const { done, place } = pastMoves(DESK, changes, 'me');
    expect([done.length, place, done[0]?.after[0]?.to?.slot]).toEqual([1, 1, 3]);
  });
});
