import { applySteps } from './apply-steps';
import { type Desk, layOut, type Place } from './desk';
import { inOrder, isPossible, planDrop } from './plan-drop';
import { at, sampleDesk, session } from './sample-desk';

const planned = (desk: Desk, held: readonly string[], target: Place | null, push = false) =>
  planDrop(desk, layOut(desk), held, target, push);

/** Where every talk stands once it is done. */
function outcome(desk: Desk, held: readonly string[], target: Place | null, push = false): Record<string, string> {
  const drop = planned(desk, held, target, push);
  if (!isPossible(drop)) return { refused: drop.refused };
  const places = applySteps(desk, drop.steps).talks.map(({ submissionId, placement }) => [
    submissionId,
    placement ? `${placement.blockId} ${placement.roomId} ${placement.slot}` : 'pool',
  ]);
  return { did: drop.kind, ...Object.fromEntries(places) };
}

/** Whether two talks stand in one slot of one room. */
function overlaps(desk: Desk): boolean {
  const taken = desk.talks.flatMap(({ placement, minutes }) =>
    placement
      ? Array.from(
          { length: minutes / 10 },
          (_, slot) => `${placement.blockId} ${placement.roomId} ${placement.slot + slot}`,
        )
      : [],
  );
  return new Set(taken).size < taken.length;
}

const talk = (submissionId: string, placement: Place | null, minutes = 10) => ({ submissionId, placement, minutes });

describe('dropping one talk', () => {
  const desk = sampleDesk([talk('a', at('1', 'hall', 0)), talk('b', at('1', 'hall', 1)), talk('c', null)]);

  it('moves it to a free place, and leaves everything else', () => {
    expect(outcome(desk, ['a'], at('3', 'lab', 4))).toEqual({
      ...{ did: 'move', a: '3 lab 4', b: '1 hall 1', c: 'pool' },
    });
  });

  it('moves it within its own room over its own old place', () => {
    const long = sampleDesk([talk('a', at('1', 'hall', 0), 30)]);
    expect(outcome(long, ['a'], at('1', 'hall', 1))).toEqual({ did: 'move', a: '1 hall 1' });
  });

  it('changes places with a talk of one length, also through the pool', () => {
    expect(outcome(desk, ['a'], at('1', 'hall', 1))).toEqual({ did: 'swap', a: '1 hall 1', b: '1 hall 0', c: 'pool' });
    expect(outcome(desk, ['c'], at('1', 'hall', 1))).toEqual({ did: 'swap', a: '1 hall 0', b: 'pool', c: '1 hall 1' });
  });

  it('takes the other talk’s own first minute where only a part of it is met', () => {
    const long = sampleDesk([talk('a', at('1', 'lab', 0), 20), talk('b', at('1', 'hall', 1), 20)]);
    expect(outcome(long, ['a'], at('1', 'hall', 2))).toEqual({ did: 'swap', a: '1 hall 1', b: '1 lab 0' });
  });

  it('takes it out into the pool, and what lies there already moves nowhere', () => {
    expect(outcome(desk, ['a'], null)).toMatchObject({ a: 'pool' });
    expect(planned(desk, ['c'], null)).toMatchObject({ steps: [] });
  });
});

describe('pushing', () => {
  const row = sampleDesk([
    ...[talk('a', at('1', 'hall', 0)), talk('b', at('1', 'hall', 1)), talk('c', at('1', 'hall', 2))],
    ...[talk('e', at('1', 'hall', 4)), talk('new', null)],
  ]);

  it('moves on what stands there, only as far as it must, and closes gaps', () => {
    expect(outcome(row, ['new'], at('1', 'hall', 1), true)).toEqual({
      ...{ did: 'push', a: '1 hall 0', new: '1 hall 1', b: '1 hall 2', c: '1 hall 3', e: '1 hall 4' },
    });
  });

  it('names those that move on, and nobody who stays', () => {
    const drop = planned(row, ['new'], at('1', 'hall', 1), true);
    expect(isPossible(drop) && drop.others.map(({ submissionId }) => submissionId)).toEqual(['b', 'c']);
  });

  it('happens by itself where lengths differ, and no two talks overlap', () => {
    const desk = sampleDesk([
      ...[talk('a', at('1', 'hall', 0)), talk('b', at('1', 'hall', 1), 20), talk('new', at('3', 'lab', 0), 30)],
    ]);
    expect(outcome(desk, ['new'], at('1', 'hall', 1))).toEqual({
      ...{ did: 'push', a: '1 hall 0', new: '1 hall 1', b: '1 hall 4' },
    });
    const drop = planned(desk, ['new'], at('1', 'hall', 2));
    expect(isPossible(drop) && overlaps(applySteps(desk, drop.steps))).toBe(false);
  });

  it('is refused where the block would last too long, saying by how much', () => {
    const full = sampleDesk([talk('a', at('1', 'hall', 0), 50), talk('new', null, 20)]);
    expect(planned(full, ['new'], at('1', 'hall', 0))).toEqual({
      refused: 'Block 1 would last 10 minutes too long. Choose an earlier place, or another room.',
    });
  });
});

describe('dropping several talks', () => {
  const desk = sampleDesk([
    ...[talk('late', at('4', 'lab', 2), 20), talk('early', at('2', 'hall', 3)), talk('waits', null)],
    talk('there', at('1', 'lab', 0)),
  ]);

  it('puts them one after the other in their order of time, those without a place last', () => {
    expect(inOrder(desk, layOut(desk), ['waits', 'late', 'early']).map(({ submissionId }) => submissionId)).toEqual([
      ...['early', 'late', 'waits'],
    ]);
    expect(outcome(desk, ['waits', 'late', 'early'], at('1', 'hall', 1))).toEqual({
      ...{ did: 'move', early: '1 hall 1', late: '1 hall 2', waits: '1 hall 4', there: '1 lab 0' },
    });
  });

  it('pushes what stands there instead of changing places with one of them', () => {
    expect(outcome(desk, ['early', 'waits'], at('1', 'lab', 0))).toMatchObject({
      ...{ did: 'push', early: '1 lab 0', waits: '1 lab 1', there: '1 lab 2' },
    });
  });

  it('says so where they do not fit into the block or its rest', () => {
    const long = sampleDesk([talk('a', null, 40), talk('b', null, 30)]);
    expect(planned(long, ['a', 'b'], at('1', 'hall', 0))).toEqual({
      refused: 'UG-a, UG-b would take 70 minutes, longer than Block 1.',
    });
    expect(planned(long, ['a'], at('1', 'hall', 4))).toMatchObject({ refused: expect.stringContaining('20 minutes') });
  });
});

describe('what is held', () => {
  const talks = [talk('a', at('1', 'hall', 0)), talk('b', at('3', 'lab', 0))];
  const refusal = (own: Partial<Desk>, held = 'a', target: Place | null = at('3', 'lab', 3)) =>
    planned(sampleDesk(talks, own), [held], target);
  const locks = (own: Partial<Desk['locks']>) => ({ locks: { rooms: [], days: [], sessions: [], ...own } });

  it('is neither moved, nor moved onto, nor pushed', () => {
    const pinned = sampleDesk([{ ...talks[0], pinned: true }, talks[1] ?? {}]);
    const words = { refused: 'UG-a is pinned. Take its pin out first.' };
    expect(planned(pinned, ['a'], at('3', 'lab', 3))).toEqual(words);
    expect(planned(pinned, ['b'], at('1', 'hall', 0))).toEqual(words);
    expect(planned(pinned, ['b'], at('1', 'hall', 0), true)).toEqual(words);
  });

  it('lets nothing out and nothing in, be it a session, a room or a day', () => {
    const open = { refused: expect.stringContaining('Unlock it first.') };
    expect(refusal({ sessions: [session({ locked: true })] })).toEqual(open);
    expect(refusal({ sessions: [session({ locked: true })] }, 'b', at('1', 'hall', 3))).toEqual(open);
    expect(refusal(locks({ rooms: [{ roomId: 'lab' }] }))).toEqual({ refused: 'Lab is locked. Unlock it first.' });
    expect(refusal(locks({ days: ['2027-06-10'] }))).toEqual({ refused: 'This day is locked. Unlock it first.' });
    expect(refusal(locks({ days: ['2027-06-10'] }), 'b', null)).toEqual(open);
    expect(refusal(locks({ days: ['2027-06-10'], rooms: [{ roomId: 'lab' }] }), 'a', at('2', 'hall', 0))).toMatchObject(
      { kind: 'move' },
    );
  });
});

describe('a talk in a session of another track', () => {
  const host = { ...talk('host', at('1', 'hall', 0)), trackId: 'red' };
  const joinsAfter = (desk: Desk, held: readonly string[], target: Place | null) => {
    const drop = planned(desk, held, target);
    const { talks } = isPossible(drop) ? applySteps(desk, drop.steps) : desk;
    return Object.fromEntries(talks.map(({ submissionId, joins }) => [submissionId, joins]));
  };

  it('joins that track for as long as it stands there', () => {
    const guest = { ...talk('guest', null), trackId: 'blue' };
    const desk = sampleDesk([host, guest], { sessions: [session()] });
    expect(joinsAfter(desk, ['guest'], at('1', 'hall', 1))).toEqual({ host: null, guest: 'red' });
    const joined = sampleDesk([host, { ...guest, placement: at('1', 'hall', 1), joins: 'red' }], {
      sessions: [session()],
    });
    expect(joinsAfter(joined, ['guest'], at('2', 'lab', 0))).toEqual({ host: null, guest: null });
    expect(joinsAfter(joined, ['guest'], null)).toEqual({ host: null, guest: null });
  });

  it('gives the session its own track where it takes the place of all that stood there', () => {
    const guest = { ...talk('guest', at('3', 'lab', 0)), trackId: 'blue' };
    const desk = sampleDesk([host, guest], {
      sessions: [session(), session({ id: 't', blockId: '3', roomId: 'lab' })],
    });
    expect(joinsAfter(desk, ['guest'], at('1', 'hall', 0))).toEqual({ host: null, guest: null });
  });
});
