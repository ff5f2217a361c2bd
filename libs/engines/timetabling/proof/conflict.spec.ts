import loadHighs from 'highs';
import type { Placement, TimetableInstance } from '../model/instance';
import { smallInstance, talk } from '../model/instance.builder';
import { findConflict } from './conflict';
import { type Prover, proverWith } from './prover';

const pin = (submission: string, session: number, room: number, slot: number): Placement => ({
  submission,
  session,
  room,
  slot,
});

describe('what cannot hold together', () => {
  let prover: Prover;
  beforeAll(async () => {
    prover = proverWith(await loadHighs());
  });
  const conflictOf = (own: Partial<TimetableInstance>, pins: readonly Placement[] = []) =>
    findConflict(smallInstance(own), pins, prover, { secondsEach: 5, isOver: () => false });

  it('names three pins in two slots, and leaves out those that are in nobody’s way', () => {
    const submissions = ['A', 'B', 'C', 'D', 'E'].map((ref) => talk(ref, ref === 'E' ? { track: 1 } : {}));
    const pins = [pin('E', 1, 1, 0), pin('A', 0, 0, 0), pin('B', 0, 0, 1), pin('C', 0, 0, 1)];
    expect(conflictOf({ submissions }, pins)).toEqual({
      proven: true,
      minimal: true,
      requirements: ['B is pinned in Morning, Hall, slot 2.', 'C is pinned in Morning, Hall, slot 2.'],
    });
  });

  it('sees that a track has a room for itself', () => {
    const submissions = [talk('A'), talk('B', { track: 1 })];
    const pins = [pin('A', 0, 0, 0), pin('B', 0, 0, 1)];
    expect(conflictOf({ submissions }, pins)).toMatchObject({ proven: true, requirements: { length: 2 } });
  });

  it('sets hours, needs and closed rooms against each other', () => {
    const submissions = [talk('A', { presenters: ['ada'], needs: ['step-free'] }), talk('B', { presenters: ['bo'] })];
    const own = {
      submissions,
      roomTags: [['step-free'], []],
      closed: [{ room: 0, session: 1 }],
      people: {
        ada: {
          name: 'Ada',
          closed: [
            { session: 0, from: 1 },
            { session: 0, to: 1 },
          ],
        },
        bo: { name: 'Bo', closed: [{ session: 0 }] },
      },
    };
    expect(conflictOf(own)).toEqual({
      proven: true,
      minimal: true,
      requirements: [
        'Ada cannot be there in Morning, or in a part of it.',
        'A needs a room with step-free.',
        'Hall is closed in Afternoon.',
      ],
    });
    expect(conflictOf({ ...own, closed: [] })).toEqual({ proven: false });
  });

  it('knows what wishes and pairs mean', () => {
    const submissions = [talk('A'), talk('B', { track: 1 }), talk('C', { track: 1 })];
    const wishes = [
      { talks: ['A'], mode: 'required' as const, sessions: [0], because: 'her train leaves at noon' },
      { talks: ['B'], mode: 'prohibited' as const, sessions: [1] },
      { talks: ['C'], mode: 'required' as const, sessions: [0] },
    ];
    const pairs = [{ a: 'B', b: 'A', mode: 'same-session' as const, because: 'one prize' }];
    expect(conflictOf({ submissions, wishes, pairs })).toMatchObject({
      proven: true,
      requirements: ['B must share a room and session with A (one prize).'],
    });
    const before = [{ a: 'A', b: 'B', mode: 'before' as const }];
    const late = [{ talks: ['A'], mode: 'required' as const, sessions: [1] }, wishes[1]!];
    expect(conflictOf({ submissions, wishes: late, pairs: before })).toEqual({
      proven: true,
      minimal: true,
      requirements: ['A must be in Afternoon.', 'B must not be in Afternoon.', 'A must come before B.'],
    });
  });

  it('does not let anybody present twice at once', () => {
    const both = { slots: 2, presenters: ['ada'] };
    const submissions = [talk('A', both), talk('B', { ...both, track: 1 })];
    const people = { ada: { name: 'Ada', closed: [{ session: 1 }] } };
    expect(conflictOf({ submissions, people })).toMatchObject({
      requirements: ['Ada cannot be there in Afternoon, or in a part of it.'],
    });
  });

  it('says when nothing that was asked for is to blame', () => {
    const submissions = Array.from({ length: 9 }, (_, at) => talk(`T${at}`));
    expect(conflictOf({ submissions }, [pin('T0', 0, 0, 0)])).toEqual({
      proven: true,
      minimal: true,
      requirements: [],
    });
  });

  it('tells what it has when its time is over', () => {
    const submissions = ['A', 'B', 'C', 'D'].map((ref) => talk(ref));
    const pins = [pin('D', 1, 1, 0), pin('A', 0, 0, 0), pin('B', 0, 0, 1), pin('C', 0, 0, 1)];
    const found = findConflict(smallInstance({ submissions }), pins, prover, { secondsEach: 5, isOver: () => true });
    expect(found).toMatchObject({ proven: true, minimal: false, requirements: { length: 4 } });
  });
});
