import { validateInstance } from '@colloquy/engines/timetabling';
import { mixedTraits, weightsOfKind } from './kind-weights';
import { likenessOf } from './likeness';
import { isFirstTime, needsIn } from './talk-traits';
import type { TimetableFacts } from './timetable-facts';
import { plannedSessions, slotMinutesOf, timetableInstance } from './timetable-instance';

const talk = (submissionId: string, minutes: number) => ({
  ...{ submissionId, code: submissionId, title: submissionId, trackId: 'a', minutes },
  ...{ presenterIds: ['ada'], attendeeIds: ['mo'] },
});
const FACTS: TimetableFacts = {
  blocks: [
    { id: 'b1', name: 'Morning', startsAt: '2027-06-09T08:30:00.000Z', endsAt: '2027-06-09T09:40:00.000Z' },
    { id: 'b2', name: 'Afternoon', startsAt: '2027-06-09T12:00:00.000Z', endsAt: '2027-06-09T13:00:00.000Z' },
    { id: 'b3', name: 'Next day', startsAt: '2027-06-10T08:30:00.000Z', endsAt: '2027-06-10T09:00:00.000Z' },
  ],
  rooms: [
    { id: 'r1', name: 'Red', capacity: 40, stepFree: true, hearingLoop: false, equipment: ['Projector'] },
    { id: 'r2', name: 'Blue', capacity: 20 },
  ],
  tracks: [{ id: 'a', name: 'Meaning' }],
  talks: [
    {
      ...talk('s1', 20),
      ...{ coAuthorIds: ['bo'], supporterIds: ['mo'], firstTime: true, mix: { pathway: 'Law' }, needs: ['Step-free'] },
      published: { blockId: 'b2', roomId: 'r2', startsAt: '2027-06-09T12:10:00.000Z' },
    },
    talk('s2', 5),
    talk('s3', 15),
  ],
  chairs: [{ id: 'mo', name: 'Mo', trackIds: ['a', 'gone'] }],
  talkMinutes: 20,
  names: { ada: 'Ada', bo: 'Bo' },
  timeZone: 'Europe/London',
  hours: [
    { personId: 'ada', kind: 'closed', from: '2027-06-09T09:28:00.000Z', to: '2027-06-09T12:31:00.000Z' },
    { personId: 'mo', kind: 'rather', from: '2027-06-10T00:00:00.000Z', to: '2027-06-11T00:00:00.000Z' },
  ],
  visits: [{ personId: 'mo', comesFor: 'half-day' }],
  closed: [{ roomId: 'r2', blockId: 'b3' }],
  mixing: ['pathway'],
  alike: [
    ['s1', 's3', 0.4],
    ['s1', 'gone', 0.9],
  ],
};

describe('the facts for the engine', () => {
  const instance = timetableInstance(FACTS);

  it('are well-formed, in slots by which every length can be told', () => {
    expect(() => validateInstance(instance)).not.toThrow();
    expect([slotMinutesOf(FACTS), instance.slotMinutes]).toEqual([5, 5]);
    expect(instance.submissions.map(({ ref, slots }) => [ref, slots])).toEqual([
      ['s1', 4],
      ['s2', 1],
      ['s3', 3],
    ]);
    expect(slotMinutesOf({ ...FACTS, talks: [] })).toBe(20);
  });

  it('tell times by the clock of the place', () => {
    expect(instance.sessions).toEqual([
      { name: 'Morning', slots: 14, start: 570, end: 640, date: '2027-06-09', half: 0 },
      { name: 'Afternoon', slots: 12, start: 780, end: 840, date: '2027-06-09', half: 1 },
      { name: 'Next day', slots: 6, start: 570, end: 600, date: '2027-06-10', half: 2 },
    ]);
  });

  it('hold private hours by every slot that they touch, and nobody’s reasons', () => {
    expect(instance.people).toEqual({
      ada: {
        name: 'Ada',
        closed: [
          { session: 0, from: 11, to: 14 },
          { session: 1, from: 0, to: 7 },
        ],
      },
      bo: { name: 'Bo' },
      mo: { name: 'Mo', rather: [{ session: 2, from: 0, to: 6 }], comesFor: 'half-day' },
    });
  });

  it('hold what talks need and what rooms have in the same words', () => {
    expect(instance.submissions[0]).toMatchObject({
      ...{ coAuthors: ['bo'], supporters: ['mo'], firstTime: true, mix: { pathway: 'Law' }, needs: ['step-free'] },
      published: { session: 1, room: 1, slot: 2 },
    });
    expect(instance).toMatchObject({
      ...{ roomTags: [['step-free', 'projector'], []], capacity: [40, 20], closed: [{ room: 1, session: 2 }] },
      alike: [[0, 2, 0.4]],
      chairs: [{ person: 'mo', tracks: [0], most: 3, avoids: ['s1', 's2', 's3'] }],
    });
  });

  it('come back as sessions in which every talk has its own length', () => {
    const placements = [
      { submission: 's1', session: 0, room: 0, slot: 0 },
      { submission: 's2', session: 0, room: 0, slot: 4 },
    ];
    const [session] = plannedSessions(FACTS, { placements });
    expect(session!.talks.map(({ startsAt, endsAt }) => [startsAt.slice(11, 16), endsAt.slice(11, 16)])).toEqual([
      ['08:30', '08:50'],
      ['08:50', '08:55'],
    ]);
  });
});

describe('what forms tell', () => {
  it('is a need only where rooms are known by it', () => {
    expect(needsIn('I use a wheelchair, and a hearing loop helps.')).toEqual(['step-free', 'hearing-loop']);
    expect(needsIn('A quiet place before my talk')).toEqual([]);
    expect(needsIn(undefined)).toEqual([]);
  });

  it('is a first time only where that is said', () => {
    expect([isFirstTime('Yes, my first'), isFirstTime('No, I have presented before'), isFirstTime(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

it('weighs as the kind of conference wishes', () => {
  const goals = [
    { trait: 'pathway', place: 'session', aim: 'mix', weight: 1 },
    { trait: 'year group', place: 'session', aim: 'mix', weight: 0.5 },
    { trait: 'topic', place: 'session', aim: 'gather', weight: 0.25 },
    { trait: 'topic', place: 'pairing', aim: 'gather', weight: 1 },
    { trait: 'experience', place: 'parallel sessions', aim: 'spread', weight: 0.5 },
  ] as const;
  expect(mixedTraits(goals)).toEqual(['pathway', 'year group']);
  expect(weightsOfKind(goals)).toEqual({ Mixing: 6, Likeness: 6, 'First Talks at Once': 2 });
  const { weights } = timetableInstance({ ...FACTS, weights: weightsOfKind(goals) });
  expect(weights).toMatchObject({ Mixing: 6, Likeness: 6, 'Alike in Parallel': 4, 'Presenters Conflicts': 1_000 });
});

it('finds talks alike by their words, each pair once', () => {
  const texts = [
    'Coral reefs bleach in warm water',
    'Warm water and the bleaching of coral',
    'Syntax of Old Norse verbs',
  ];
  const pairs = likenessOf(texts.map((text, at) => ({ submissionId: `s${at}`, trackId: 'a', text })));
  expect(pairs.map(([one, other]) => [one, other])).toEqual([['s0', 's1']]);
  expect(pairs[0]![2]).toBeGreaterThan(0.3);
});
