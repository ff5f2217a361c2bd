import { check } from '../../check';
import type { Placement, Term, TimetableInstance, TimetableSolution } from '../../model/instance';
import { smallInstance, talk } from '../../model/instance.builder';

const [MORNING, AFTERNOON, HALL, LIBRARY] = [0, 1, 0, 1];
const at = (submission: string, session: number, room: number, slot = 0): Placement => ({
  submission,
  session,
  room,
  slot,
});
const SESSIONS: TimetableInstance['sessions'] = [
  { name: 'Morning', slots: 4, start: 600, date: 'Monday', half: 0 },
  { name: 'Afternoon', slots: 4, start: 840, date: 'Monday', half: 1 },
];

const report = (term: Term, own: Partial<TimetableInstance>, solution: TimetableSolution) => {
  const instance = smallInstance({
    sessions: SESSIONS,
    slotMinutes: 15,
    ...own,
    weights: { [term]: 7, ...own.weights },
    levels: { [term]: 'soft' },
  });
  const { terms, occurrences, violations } = check(instance, solution);
  expect(violations).toEqual([]);
  const sentences = occurrences.filter((each) => each.term === term).map(({ sentence }) => sentence);
  return { amount: (terms[term] ?? 0) / 7, sentences };
};

const [ada, bo] = [{ presenters: ['ada'] }, { presenters: ['bo'] }];
const PEOPLE: TimetableInstance['people'] = {
  ada: { name: 'Ada', closed: [{ session: MORNING, from: 2 }], rather: [{ session: AFTERNOON }] },
  mo: {
    name: 'Mo',
    closed: [
      { session: MORNING, to: 1 },
      { session: MORNING, from: 3 },
    ],
  },
};

/** What holds, where talks stand, what exactly it costs before the weight, and how it is said. */
const CASES: readonly [Term, Partial<TimetableInstance>, Placement[], number, string[]][] = [
  [
    'People Unavailable',
    { people: PEOPLE, submissions: [talk('A', { ...ada, slots: 3 }), talk('B', ada)] },
    [at('A', MORNING, HALL, 1), at('B', MORNING, LIBRARY)],
    2,
    ['Ada cannot be there when A is: Morning, Hall, slot 2.'],
  ],
  [
    'People Rather Not',
    { people: PEOPLE, submissions: [talk('A', { ...ada, slots: 3 }), talk('B', bo)] },
    [at('A', AFTERNOON, HALL, 1), at('B', AFTERNOON, LIBRARY)],
    3,
    ['Ada would rather not be there when A is: Afternoon, Hall, slot 2.'],
  ],
  [
    'Attendees Unavailable',
    {
      people: PEOPLE,
      submissions: [talk('A', { slots: 4, attendees: ['mo'] }), talk('B', { presenters: ['mo'], attendees: ['mo'] })],
    },
    [at('A', MORNING, HALL), at('B', MORNING, LIBRARY)],
    2,
    ['Mo cannot be there when A is: Morning, Hall, slot 1.'],
  ],
  [
    'Co-authors',
    {
      submissions: [
        talk('A', { presenters: ['ada'], coAuthors: ['mo', 'bo'], slots: 3 }),
        talk('B', { presenters: ['bo'], coAuthors: ['mo'], slots: 2 }),
        talk('C', { presenters: ['cy'], coAuthors: ['ada', 'cy'] }),
      ],
    },
    [at('A', MORNING, HALL), at('B', MORNING, LIBRARY, 1), at('C', AFTERNOON, HALL)],
    2,
    ['mo, bo has written what is presented in two rooms at 10:15: A (Morning, Hall) and B (Morning, Library).'],
  ],
  [
    'Pause',
    { pause: 30, submissions: [talk('A', ada), talk('B', ada), talk('C', ada), talk('D', bo)] },
    [at('A', MORNING, HALL), at('B', MORNING, HALL, 2), at('C', AFTERNOON, HALL), at('D', MORNING, HALL, 1)],
    1,
    ['ada would have 15 minutes between A (Morning, Hall) and B (Morning, Hall): 30 are wanted.'],
  ],
  [
    'Walking',
    {
      walking: [
        [0, 20],
        [10, 0],
      ],
      submissions: [
        talk('A', { attendees: ['mo'] }),
        talk('B', { attendees: ['mo'] }),
        talk('C', { attendees: ['mo'] }),
      ],
    },
    [at('A', MORNING, HALL), at('B', MORNING, LIBRARY, 2), at('C', MORNING, HALL, 3)],
    2,
    [
      'mo would have 15 minutes for a way of 20: A (Morning, Hall) and B (Morning, Library).',
      'mo would have 0 minutes for a way of 10: B (Morning, Library) and C (Morning, Hall).',
    ],
  ],
  [
    'Half Days',
    {
      people: { mo: { name: 'Mo', commutes: true } },
      submissions: [talk('A', { ...ada, attendees: ['mo', 'li'] }), talk('B', { ...ada, attendees: ['mo', 'li'] })],
    },
    [at('A', MORNING, HALL), at('B', AFTERNOON, HALL)],
    2,
    ['ada would have to come on 2 half days.', 'Mo would have to come on 2 half days.'],
  ],
  [
    'One Half Day',
    {
      people: { mo: { name: 'Mo', comesFor: 'half-day' }, li: { name: 'Li', comesFor: 'day' } },
      submissions: [talk('A', { ...ada, attendees: ['mo', 'li'] }), talk('B', { ...ada, attendees: ['mo', 'li'] })],
    },
    [at('A', MORNING, HALL), at('B', AFTERNOON, HALL)],
    1,
    ['Mo would have to come on 2 half days, which they cannot.'],
  ],
  [
    'One Day',
    {
      sessions: [...SESSIONS, { name: 'Next day', slots: 4, start: 600, date: 'Tuesday', half: 2 }],
      people: { mo: { name: 'Mo', comesFor: 'day' }, ada: { name: 'Ada', comesFor: 'day' } },
      submissions: [
        talk('A', { ...ada, attendees: ['mo'] }),
        talk('B', ada),
        talk('C', { ...bo, attendees: ['mo'] }),
      ].map((each) => ({ ...each, sessionPenalty: [0, 0, 0], timezonePenalty: [0, 0, 0] })),
      ...{ trackSession: [0, 0].map(() => [0, 0, 0]), sessionRoom: [0, 0, 0].map(() => [0, 0]) },
    },
    [at('A', MORNING, HALL), at('B', AFTERNOON, HALL), at('C', 2, HALL)],
    1,
    ['Mo would have to come on 2 days.'],
  ],
  [
    'First Slot',
    { submissions: [talk('A', { firstTime: true }), talk('B', { firstTime: true })] },
    [at('A', MORNING, HALL, 1), at('B', MORNING, HALL, 2)],
    1,
    ['A is a first talk and opens the session in Morning, Hall.'],
  ],
  [
    'First-timer Alone',
    { submissions: [talk('A', { firstTime: true }), talk('B'), talk('C', { firstTime: true })] },
    [at('A', MORNING, HALL, 1), at('B', MORNING, HALL, 2), at('C', AFTERNOON, HALL)],
    1,
    ['A is the only first talk in Morning, Hall.'],
  ],
  [
    'Supporter in the Room',
    {
      people: PEOPLE,
      submissions: [
        talk('A', { firstTime: true, attendees: ['mo'] }),
        talk('B', { firstTime: true, attendees: ['mo'], supporters: ['bo', 'mo'] }),
        talk('C', { ...bo, slots: 2 }),
        talk('D', { firstTime: true }),
      ],
    },
    [at('A', MORNING, HALL, 1), at('B', MORNING, LIBRARY, 3), at('C', MORNING, HALL, 2), at('D', AFTERNOON, HALL)],
    1,
    ['bo, Mo cannot support B, a first talk, in Morning, Library.'],
  ],
  [
    'First Talks at Once',
    {
      rooms: ['Hall', 'Library', 'Attic'],
      submissions: [
        talk('A', { firstTime: true, slots: 3 }),
        talk('B', { firstTime: true, slots: 2 }),
        talk('C', { firstTime: true }),
        talk('D'),
        talk('E', { firstTime: true }),
      ].map((each) => ({ ...each, roomPenalty: [0, 0, 0] })),
      ...{ trackRoom: [0, 0].map(() => [0, 0, 0]), sessionRoom: [0, 0].map(() => [0, 0, 0]) },
    },
    [
      at('A', MORNING, HALL),
      at('B', MORNING, LIBRARY, 2),
      at('C', MORNING, 2, 2),
      at('D', MORNING, 2),
      at('E', AFTERNOON, HALL),
    ],
    3,
    ['First talks run at once in Morning: A, B, C.'],
  ],
];

describe('a constraint about people', () => {
  it.each(CASES)('prices %s and says why', (term, own, placements, amount, sentences) => {
    const others = {
      'People Unavailable': 0,
      'First Slot': 0,
      'First-timer Alone': 0,
      'Supporter in the Room': 0,
      'First Talks at Once': 0,
      [term]: 7,
    };
    expect(report(term, { ...own, weights: others }, { placements })).toEqual({ amount, sentences });
  });
});

describe('chairs', () => {
  const submissions = [talk('A', { presenters: ['cy'] }), talk('B', bo), talk('C', { ...bo, track: 1 })];
  const placements = [at('A', MORNING, HALL), at('B', MORNING, LIBRARY), at('C', AFTERNOON, LIBRARY)];
  const candidates = [
    { person: 'cy', most: 1, avoids: ['B'] },
    { person: 'mo', most: 3, tracks: [0] },
  ];
  const own = { submissions, chairs: candidates, people: PEOPLE };
  const chaired = (person: string, ...places: [number, number][]) => {
    const chairs = places.map(([session, room]) => ({ session, room, person }));
    return report('Chairs', own, { placements, chairs }).sentences;
  };

  it('cost nothing where all is well', () => expect(chaired('li', [MORNING, HALL], [AFTERNOON, HALL])).toEqual([]));

  it('must be in one place, and fair to all in it', () => {
    expect(chaired('cy', [MORNING, HALL])).toEqual(['cy should not chair A (Morning, Hall).']);
    expect(chaired('cy', [MORNING, LIBRARY])).toEqual([
      'cy chairs Morning, Library and would have to present A in Hall.',
      'cy should not chair B (Morning, Library).',
    ]);
    expect(chaired('mo', [MORNING, LIBRARY])).toEqual(['Mo cannot be there to chair Morning, Library.']);
    expect(chaired('mo', [AFTERNOON, LIBRARY])).toEqual(['Mo should not chair C (Afternoon, Library).']);
    expect(chaired('li', [MORNING, HALL], [MORNING, LIBRARY])).toEqual([
      'li would have to chair at once in Morning, Hall and Morning, Library.',
    ]);
    expect(chaired('cy', [AFTERNOON, HALL], [AFTERNOON, LIBRARY])).toEqual([
      'cy would have to chair at once in Afternoon, Hall and Afternoon, Library.',
      'cy chairs 2 sessions: at most 1 are wanted.',
    ]);
  });

  it('should rest, and hear what they wish to', () => {
    const wished = { submissions: [talk('A', { attendees: ['li'] }), talk('B', { attendees: ['li'] })] };
    const chairs = [MORNING, AFTERNOON].map((session) => ({ session, room: HALL, person: 'li' }));
    const solution = { placements: [at('A', MORNING, HALL), at('B', MORNING, LIBRARY)], chairs };
    expect(report('Chairs at Ease', wished, solution)).toEqual({
      amount: 2,
      sentences: [
        'li chairs Morning, Hall and would miss B.',
        'li chairs twice in a row: Morning, Hall and Afternoon, Hall.',
      ],
    });
  });
});
