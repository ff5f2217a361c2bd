import { joinLogWords, several } from './log-words';

describe('the words of the log', () => {
  it('count in plain words, and say so where nobody has counted', () => {
    expect([several(1, 'decision'), several(40, 'decision'), several(null, 'decision')]).toEqual([
      '1 decision',
      '40 decisions',
      'some decisions',
    ]);
    expect(several(0, 'person', 'people')).toBe('0 people');
  });

  it('belong to one room each', () => {
    const room = { acts: { withdraw: { say: () => 'withdrew' } } };
    expect(() => joinLogWords([room, room])).toThrow('Two rooms have words for "withdraw".');
    expect(joinLogWords([room, { acts: {}, sights: { reviews: { say: () => 'read' } } }])).toMatchObject({
      acts: { withdraw: {} },
      sights: { reviews: {} },
      subjects: {},
    });
  });
});
