import { type Desk, layOut, type Place } from './desk';
import { at, sampleDesk } from './sample-desk';
import { isWalkKey, nearestStart, nextPlace, nextTalk, startsIn, type WalkKey } from './walk';

const talk = (submissionId: string, placement: Place | null, minutes = 10) => ({ submissionId, placement, minutes });

describe('going from talk to talk', () => {
  const desk = sampleDesk([
    ...[talk('first', at('1', 'hall', 0)), talk('second', at('1', 'hall', 1)), talk('noon', at('2', 'hall', 5))],
    ...[talk('beside', at('1', 'lab', 1)), talk('later', at('2', 'lab', 4)), talk('tomorrow', at('3', 'hall', 0))],
    talk('waits', null),
  ]);
  const layout = layOut(desk);
  const go = (from: string, key: WalkKey, day = 0) =>
    nextTalk(desk, layout, layout.days[day] ?? { day: '', blocks: [] }, from, key);

  it('leads up and down in a room, over the end of a block, and no further than the day', () => {
    expect([go('first', 'ArrowDown'), go('second', 'ArrowDown'), go('noon', 'ArrowDown')]).toEqual([
      ...['second', 'noon', undefined],
    ]);
    expect([go('noon', 'ArrowUp'), go('first', 'ArrowUp')]).toEqual(['second', undefined]);
    expect([go('second', 'Home'), go('second', 'End')]).toEqual(['first', 'noon']);
  });

  it('leads to what stands at about that time in the room beside', () => {
    expect([go('first', 'ArrowRight'), go('noon', 'ArrowRight')]).toEqual(['beside', 'later']);
    expect([go('later', 'ArrowLeft'), go('beside', 'ArrowRight')]).toEqual(['noon', undefined]);
  });

  it('leaves out rooms in which nothing stands', () => {
    const wide = sampleDesk([talk('a', at('1', 'hall', 0)), talk('c', at('1', 'aula', 0))], {
      rooms: ['hall', 'lab', 'aula'].map((id) => ({ id, name: id, capacity: 10 })) as unknown as Desk['rooms'],
    });
    const days = layOut(wide);
    expect(nextTalk(wide, days, days.days[0] ?? { day: '', blocks: [] }, 'a', 'ArrowRight')).toBe('c');
  });

  it('leads nowhere from a talk of another day or without a place', () => {
    expect([go('tomorrow', 'ArrowUp'), go('waits', 'ArrowDown')]).toEqual([undefined, undefined]);
    expect([isWalkKey('End'), isWalkKey('m'), isWalkKey('PageDown')]).toEqual([true, false, false]);
  });
});

describe('where something may begin', () => {
  const desk = sampleDesk([
    ...[talk('a', at('1', 'hall', 1), 20), talk('b', at('1', 'hall', 4)), talk('long', null, 30), talk('one', null)],
  ]);
  const starts = (held: readonly string[], blockId = '1') =>
    startsIn(desk, layOut(desk), { blockId, roomId: 'hall' }, held);

  it('is at talks, after them, and where it fits in a row without reaching over the end', () => {
    expect(starts(['long'])).toEqual([0, 1, 3, 4]);
    expect(starts(['long'], '2')).toEqual([0, 3]);
    expect(starts(['long', 'one'], '2')).toEqual([0]);
  });

  it('is right after a talk that is shorter than what is held', () => {
    const short = sampleDesk([talk('short', at('1', 'hall', 0)), talk('long', null, 30)]);
    expect(startsIn(short, layOut(short), { blockId: '1', roomId: 'hall' }, ['long'])).toEqual([0, 1, 3]);
  });

  it('does not count what is held as being in the way', () => {
    expect(starts(['a'])).toEqual([0, 2, 4]);
  });

  it('is the nearest one to where the pointer is', () => {
    expect([nearestStart([0, 3, 4], 1), nearestStart([0, 3, 4], 3.6), nearestStart([], 2)]).toEqual([0, 4, 0]);
  });
});

describe('choosing a place for what is held', () => {
  const desk = sampleDesk([talk('held', at('1', 'hall', 0), 20), talk('there', at('2', 'hall', 0), 30)]);
  const go = (from: Place, ...keys: Parameters<typeof nextPlace>[4][]) => {
    const { blockId, roomId, slot } = keys.reduce(
      (place, key) => nextPlace(desk, layOut(desk), ['held'], place, key),
      from,
    );
    return `${blockId} ${roomId} ${slot}`;
  };
  const begin = at('1', 'hall', 0);

  it('goes down from start to start, into the next block, and on to the next day', () => {
    expect(go(begin, 'ArrowDown')).toBe('1 hall 2');
    expect(go(begin, 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('2 hall 0');
    expect(go(at('2', 'hall', 4), 'ArrowDown')).toBe('3 hall 0');
    expect(go(at('3', 'hall', 0), 'ArrowUp')).toBe('2 hall 4');
  });

  it('stays within the rooms and blocks that there are', () => {
    expect(go(begin, 'ArrowUp')).toBe('1 hall 0');
    expect(go(begin, 'ArrowLeft')).toBe('1 hall 0');
    expect(go(begin, 'ArrowRight', 'ArrowRight')).toBe('1 lab 0');
    expect(go(at('4', 'lab', 4), 'ArrowDown')).toBe('4 lab 4');
  });

  it('goes to the same block of another day with Page Down and Page Up, in the same room', () => {
    expect(go(at('2', 'lab', 2), 'PageDown')).toBe('4 lab 2');
    expect(go(at('4', 'lab', 2), 'PageUp')).toBe('2 lab 2');
    expect([go(at('4', 'lab', 2), 'PageDown'), go(begin, 'PageUp')]).toEqual(['4 lab 2', '1 hall 0']);
  });

  it('goes to the first and the last place of the day with Home and End', () => {
    expect([go(at('2', 'lab', 2), 'Home'), go(at('1', 'lab', 2), 'End')]).toEqual(['1 lab 0', '2 lab 4']);
  });
});
