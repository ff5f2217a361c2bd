import { merge } from './merge';

const rooms = [
  { id: 'a', name: 'Hall', capacity: 80 },
  { id: 'b', name: 'Lab', capacity: 20 },
];
const withRoom = (id: string, change: object) => rooms.map((room) => (room.id === id ? { ...room, ...change } : room));

describe('two organisers who change the same section at the same time', () => {
  it('lose nothing when they changed different answers', () => {
    const base = { title: 'Day', venue: '' };
    expect(merge(base, { ...base, title: 'My day' }, { ...base, venue: 'Town hall' })).toEqual({
      title: 'My day',
      venue: 'Town hall',
    });
    expect(merge(rooms, withRoom('a', { capacity: 90 }), withRoom('b', { name: 'Workshop' }))).toEqual([
      { id: 'a', name: 'Hall', capacity: 90 },
      { id: 'b', name: 'Workshop', capacity: 20 },
    ]);
  });

  it('keep a row that one added and leave out one that the other took away', () => {
    const added = { id: 'c', name: 'Foyer', capacity: 40 };
    expect(merge(rooms, [...rooms, added], rooms.slice(1))).toEqual([rooms[1], added]);
  });

  it('are asked when they changed the same answer, or one changed a row that the other took away', () => {
    expect(merge({ title: 'Day' }, { title: 'Mine' }, { title: 'Theirs' })).toBeUndefined();
    expect(merge(rooms, withRoom('a', { capacity: 90 }), rooms.slice(1))).toBeUndefined();
  });
});
