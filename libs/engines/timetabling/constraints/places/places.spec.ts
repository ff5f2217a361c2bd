import { check } from '../../check';
import type { Placement, Term, TimetableInstance } from '../../model/instance';
import { smallInstance, talk } from '../../model/instance.builder';

const [MORNING, AFTERNOON, HALL, LIBRARY] = [0, 1, 0, 1];
const at = (submission: string, session: number, room: number, slot = 0): Placement => ({
  submission,
  session,
  room,
  slot,
});

/** What holds, where A and B stand, what exactly it costs before the weight, and how it is said. */
const CASES: readonly [Term, Partial<TimetableInstance>, Placement[], number, string][] = [
  [
    'Needs',
    { submissions: [talk('A', { needs: ['step-free', 'loop', 'loop'] }), talk('B')], roomTags: [['quiet'], ['loop']] },
    [at('A', MORNING, HALL), at('B', MORNING, LIBRARY)],
    2,
    'A needs step-free and loop, which Hall does not have.',
  ],
  [
    'Room Closed',
    { closed: [{ room: HALL, session: MORNING }] },
    [at('A', MORNING, HALL), at('B', AFTERNOON, HALL)],
    1,
    'Hall is closed in Morning: A cannot stand there.',
  ],
  [
    'Capacity',
    { submissions: [talk('A', { audience: 50 }), talk('B', { audience: 30 })], capacity: [30, 20] },
    [at('A', MORNING, HALL), at('B', AFTERNOON, HALL)],
    20,
    '50 people are expected at A; Hall holds 30.',
  ],
  [
    'Published Place',
    {
      submissions: [
        talk('A', { published: { session: MORNING, room: HALL, slot: 1 } }),
        talk('B', { published: { session: AFTERNOON, room: LIBRARY, slot: 0 } }),
      ],
    },
    [at('A', MORNING, LIBRARY), at('B', AFTERNOON, LIBRARY)],
    1.5,
    'A is published in Morning, Hall, slot 2, and stands in Morning, Library, slot 1.',
  ],
  [
    'Required Places',
    {
      wishes: [
        { talks: ['A'], mode: 'required', sessions: [AFTERNOON], because: 'the prize' },
        { talks: ['B'], mode: 'required', sessions: [MORNING], to: 1 },
        { talks: ['A', 'B'], mode: 'prohibited', rooms: [LIBRARY] },
      ],
    },
    [at('A', MORNING, HALL), at('B', MORNING, LIBRARY)],
    2,
    'A must stand in Afternoon (the prize): it stands in Morning, Hall, slot 1.',
  ],
  [
    'Wishes',
    {
      submissions: [talk('A', { presenters: ['ada'] }), talk('B')],
      wishes: [
        { person: 'ada', mode: 'preferred', rooms: [LIBRARY], from: 1 },
        { talks: ['A', 'B'], mode: 'undesired', sessions: [MORNING], rooms: [HALL] },
      ],
    },
    [at('A', MORNING, HALL), at('B', AFTERNOON, HALL)],
    2,
    'A would rather stand in Library, from slot 2 on: it stands in Morning, Hall, slot 1.',
  ],
];

describe('a constraint about places', () => {
  it.each(CASES)('prices %s and says why', (term, own, placements, amount, sentence) => {
    const report = check(smallInstance({ ...own, weights: { [term]: 7 }, levels: { [term]: 'soft' } }), { placements });
    expect(report.violations).toEqual([]);
    expect(report.terms).toEqual({ [term]: amount * 7 });
    expect(report.occurrences[0]!.sentence).toBe(sentence);
  });
});
