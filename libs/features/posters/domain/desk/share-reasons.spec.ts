import { shareReasons } from './share-reasons';

const work = (id: string, presenter: string, more: object = {}) => ({
  ...{ id, title: id, presenters: [presenter], needs: [], mentors: [], topic: 'soil', not: [] },
  ...more,
});
const wish = {
  posters: [work('a', 'ann'), work('b', 'bob'), work('c', 'bob'), work('d', 'dot', { topic: 'stars', not: ['mon'] })],
  similarity: { pairs: [['a', 'b', 0.6] as const] },
  sessions: [
    { id: 'mon', boards: 4, shifts: 2 },
    { id: 'tue', boards: 4, shifts: 2 },
  ],
};
const split = [
  { poster: 'a', session: 'mon' },
  { poster: 'b', session: 'tue' },
  { poster: 'c', session: 'mon' },
  { poster: 'd', session: 'tue' },
];
const names = {
  posters: new Map(['a', 'b', 'c', 'd'].map((id) => [id, { code: `UG-${id}` }])),
  sessions: new Map([
    ['mon', { title: 'Monday' }],
    ['tue', { title: 'Tuesday' }],
  ]),
};

describe('why a poster goes to a session', () => {
  const why = shareReasons(wish, split, names);

  it('names the related poster that its presenters can visit then', () => {
    expect(why('a')).toEqual(['Close to UG-b in “Tuesday”: their presenters can visit each other.']);
  });

  it('names another poster of its presenter before what is like it', () => {
    expect(why('b')).toEqual([
      'Who presents it also has UG-c, which is in “Monday”.',
      'Close to UG-a in “Monday”: their presenters can visit each other.',
    ]);
  });

  it('says where its presenter is engaged, and otherwise how many of its track are there', () => {
    expect(why('d')).toEqual(['Who presents it gives a talk or chairs all through “Monday”.']);
    const free = { ...wish, posters: wish.posters.map((poster) => ({ ...poster, not: [] })) };
    expect(shareReasons(free, split, names)('d')).toEqual(['“Tuesday” has no other poster of its track.']);
  });
});
