import { check } from './check';
import { CONSTRAINTS } from './constraints/catalogue';
import { type Placement, PUBLISHED_TERMS, TERMS, type Term, type TimetableInstance } from './model/instance';
import { smallInstance, talk } from './model/instance.builder';

const MORNING = 0;
const AFTERNOON = 1;
const HALL = 0;
const LIBRARY = 1;

const at = (submission: string, session: number, room: number, slot = 0): Placement => ({
  submission,
  session,
  room,
  slot,
});

/** For each term: an instance, a timetable, and what exactly that costs before the weight. */
const CASES: readonly [Term, Partial<TimetableInstance>, Placement[], number, RegExp][] = [
  [
    'Tracks_Sessions|Penalty',
    {
      trackSession: [
        [0, 4],
        [0, 0],
      ],
    },
    [at('A', AFTERNOON, HALL), at('B', AFTERNOON, LIBRARY)],
    8,
    /Robots is not wanted in Afternoon/,
  ],
  [
    'Tracks_Rooms|Penalty',
    {
      trackRoom: [
        [0, 4],
        [0, 0],
      ],
    },
    [at('A', MORNING, LIBRARY), at('B', MORNING, LIBRARY, 1)],
    4,
    /Library does not suit Robots/,
  ],
  [
    'Sessions_Rooms|Penalty',
    {
      sessionRoom: [
        [0, 4],
        [0, 0],
      ],
    },
    [at('A', MORNING, LIBRARY), at('B', AFTERNOON, LIBRARY)],
    4,
    /Library should not be used in Morning/,
  ],
  [
    'Similar Tracks',
    {
      similar: [
        [0, 4],
        [9, 0],
      ],
      submissions: [talk('A'), talk('B', { track: 1 })],
    },
    [at('A', MORNING, HALL), at('B', MORNING, LIBRARY)],
    4,
    /Robots and Rivers share an audience/,
  ],
  ['Number of Rooms per Track', {}, [at('A', MORNING, HALL), at('B', AFTERNOON, LIBRARY)], 1, /2 rooms: Hall, Library/],
  ['Parallel Tracks', {}, [at('A', MORNING, HALL), at('B', MORNING, LIBRARY)], 1, /2 rooms at once in Morning/],
  [
    'Consecutive Tracks',
    {
      sessions: ['Morning', 'Noon', 'Afternoon'].map((name) => ({ name, slots: 1 })),
      trackSession: [
        [0, 0, 0],
        [0, 0, 0],
      ],
      sessionRoom: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    },
    [at('A', 0, HALL), at('B', 2, HALL)],
    1,
    /interrupted: it runs in Morning, Afternoon/,
  ],
  [
    'Submissions_Timezones',
    { submissions: [talk('A', { slots: 2, timezonePenalty: [3, 0] }), talk('B')] },
    [at('A', MORNING, HALL), at('B', AFTERNOON, HALL)],
    6,
    /A falls into difficult hours/,
  ],
  [
    'Submissions Order',
    { submissions: [talk('A', { order: 2 }), talk('B', { order: 1 })] },
    [at('A', MORNING, HALL), at('B', MORNING, HALL, 1)],
    2,
    /A is talk 1 of Robots, but should be talk 2/,
  ],
  [
    'Submissions Order',
    { submissions: [talk('A', { order: 1, slots: 2 }), talk('B', { order: 2, slots: 2 })] },
    [at('A', MORNING, HALL), at('B', MORNING, LIBRARY)],
    2,
    /A and B should follow each other/,
  ],
  [
    'Submissions_Sessions|Penalty',
    { submissions: [talk('A', { slots: 2, sessionPenalty: [3, 0] }), talk('B')] },
    [at('A', MORNING, HALL), at('B', AFTERNOON, HALL)],
    6,
    /A stands at a time/,
  ],
  [
    'Submissions_Rooms|Penalty',
    { submissions: [talk('A', { title: 'On stairs', roomPenalty: [0, 3] }), talk('B')] },
    [at('A', MORNING, LIBRARY), at('B', AFTERNOON, HALL)],
    3,
    /“On stairs” stands in a room that does not suit it: Morning, Library/,
  ],
  [
    'Presenters Conflicts',
    { submissions: [talk('A', { presenters: ['Ada'] }), talk('B', { presenters: ['Bob', 'Ada'] })] },
    [at('A', MORNING, HALL, 0), at('B', MORNING, LIBRARY, 1)],
    1,
    /Ada would have to present .*A \(Morning, Hall\) and B \(Morning, Library\)/,
  ],
  [
    'Presenters Conflicts Timeslot Level',
    { submissions: [talk('A', { slots: 2, presenters: ['Ada'] }), talk('B', { slots: 2, presenters: ['Ada'] })] },
    [at('A', MORNING, HALL), at('B', MORNING, LIBRARY)],
    2,
    /Ada would have to present .*at the same time/,
  ],
  [
    'Attendees Conflicts',
    {
      tracks: [
        { name: 'Robots', chairs: [] },
        { name: 'Rivers', chairs: ['Mia'] },
      ],
      submissions: [talk('A', { attendees: ['Mia'] }), talk('B', { track: 1 })],
    },
    [at('A', MORNING, HALL, 0), at('B', MORNING, LIBRARY, 1)],
    1,
    /Mia would like or have to be/,
  ],
  [
    'Attendees Conflicts Timeslot Level',
    { submissions: [talk('A', { attendees: ['Mia'] }), talk('B', { slots: 2, attendees: ['Mia'] })] },
    [at('A', MORNING, HALL, 1), at('B', MORNING, LIBRARY)],
    1,
    /Mia would like or have to be/,
  ],
  [
    'Chairs Conflicts',
    {
      tracks: [
        { name: 'Robots', chairs: ['Cy'] },
        { name: 'Rivers', chairs: ['Cy'] },
      ],
      submissions: [talk('A'), talk('B', { track: 1 })],
    },
    [at('A', MORNING, HALL), at('B', MORNING, LIBRARY)],
    1,
    /Cy would have to chair at the same time/,
  ],
];

describe('check', () => {
  it.each(CASES)('prices %s and says why', (term, own, placements, amount, words) => {
    const weights = { [term]: 7 };
    const report = check(smallInstance({ ...own, weights }), { placements });
    expect(report.violations).toEqual([]);
    expect(report.terms).toEqual({ [term]: amount * 7 });
    expect(report.cost).toBe(amount * 7);
    expect(report.occurrences[0]!.sentence).toMatch(words);
  });

  it('has a constraint for every term, and a case here for every published one', () => {
    expect(CONSTRAINTS.map(({ term }) => term).sort()).toEqual([...TERMS].sort());
    expect(new Set(CASES.map(([term]) => term)).size).toBe(PUBLISHED_TERMS.length);
  });

  it('does not charge a chair for hearing talks of the own track', () => {
    const tracks = [
      { name: 'Robots', chairs: ['Cy'] },
      { name: 'Rivers', chairs: [] },
    ];
    const submissions = [talk('A', { presenters: ['Cy'] }), talk('B')];
    const instance = smallInstance({ tracks, submissions, weights: { 'Presenters Conflicts': 1 } });
    expect(check(instance, { placements: [at('A', MORNING, HALL), at('B', MORNING, LIBRARY)] }).cost).toBe(0);
  });

  it('takes what a term costs by itself for no violation, unless the instance says that it is hard', () => {
    const submissions = [talk('A', { presenters: ['ada'] }), talk('B', { presenters: ['ada'] })];
    const sessions = [{ name: 'Morning', slots: 2, start: 600 }, smallInstance().sessions[1]!];
    const term = 'Presenters Conflicts Timeslot Level';
    const own = { submissions, sessions, slotMinutes: 15, weights: { [term]: 5 }, people: { ada: { name: 'Ada' } } };
    const solution = { placements: [at('A', MORNING, HALL, 1), at('B', MORNING, LIBRARY, 1)] };
    expect(check(smallInstance(own), solution)).toMatchObject({ cost: 5, violations: [] });
    expect(check(smallInstance({ ...own, levels: { [term]: 'hard' } }), solution)).toMatchObject({
      cost: 5,
      violations: [
        'Ada would have to present or chair in two rooms at 10:15: A (Morning, Hall) and B (Morning, Library).',
      ],
    });
  });

  it('names everything that makes a solution no timetable', () => {
    const submissions = [talk('A', { slots: 2 }), talk('B'), talk('C', { track: 1 }), talk('D'), talk('E')];
    const placements = [
      at('A', MORNING, HALL, 1),
      at('B', MORNING, HALL),
      at('B', AFTERNOON, HALL),
      at('C', MORNING, HALL, 1),
      at('D', MORNING, HALL),
      at('E', 5, HALL),
      at('X', MORNING, HALL),
    ];
    expect(check(smallInstance({ submissions }), { placements }).violations).toEqual([
      'A runs past the end of Morning.',
      'B is placed twice.',
      'C (Rivers) stands among talks of Robots in Morning, Hall: a room has one track in a session.',
      'D overlaps B in Morning, Hall.',
      'E is placed in session 5: there are 2, counted from 0.',
      'There is no submission “X”.',
      'A has no valid place.',
      'C has no valid place.',
      'D has no valid place.',
      'E has no valid place.',
    ]);
  });
});
