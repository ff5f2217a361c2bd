import { calendarOf } from '../tasks/calendar';
import { authorSteps, type OwnWork } from './author-steps';
import { attendeeSteps, judgeSteps } from './guest-steps';
import { type MenteeWork, mentorSteps } from './mentor-steps';
import { reviewerSteps } from './reviewer-steps';
import { bySoonest, step } from './step';

const phases = [
  { name: 'submission' as const, startsAt: '2027-01-11T09:00:00.000Z', endsAt: '2027-02-12T17:00:00.000Z' },
  { name: 'event' as const, startsAt: '2027-06-09T08:00:00.000Z', endsAt: '2027-06-10T17:00:00.000Z' },
];
const calendar = calendarOf(phases, '2027-02-01T09:00:00.000Z');
const work: OwnWork = {
  ...{ id: 'w', code: 'UG-007', title: 'Whales', state: 'draft', presenter: true },
  ...{ confirmed: true, changed: false, lateUntil: null },
  ...{ since: '2027-01-20T09:00:00.000Z', decidedAt: '2027-02-01T09:00:00.000Z', mentor: 'Mia', place: null },
};

describe('an author', () => {
  it.each<[string, string | undefined]>([
    ['draft', 'Finish and submit UG-007, “Whales”.'],
    ['submitted', undefined],
    ['in revision', 'Revise UG-007, “Whales”.'],
    ['accepted', 'Say that you will present UG-007, “Whales”.'],
    ['confirmed', 'Prepare UG-007, “Whales”.'],
    ['declined', undefined],
  ])('whose work is %s does next: %s', (state, what) => {
    expect(authorSteps([{ ...work, state }], calendar)[0]?.what).toBe(what);
  });

  it('who has changed a work after submitting submits it again, as long as it is taken', () => {
    const changed: OwnWork = { ...work, state: 'submitted', changed: true };
    const after = calendarOf(phases, '2027-02-13T09:00:00.000Z');
    expect(authorSteps([changed], calendar)[0]?.button.to).toBe('write/w/check');
    expect(authorSteps([changed], after)).toEqual([]);
    const late = '2027-02-14T09:00:00.000Z';
    expect(authorSteps([{ ...changed, lateUntil: late }], after)[0]?.deadline).toBe(late);
  });

  it('who was only named as one says first whether they are', () => {
    expect(authorSteps([{ ...work, title: '', confirmed: false }], calendar)[0]?.what).toBe(
      'Say whether you are an author of UG-007.',
    );
  });

  it('who presents says whether the mentor who is proposed is right for them', () => {
    const asked: OwnWork = { ...work, state: 'submitted', mentorAskedUntil: '2027-02-05T09:00:00.000Z' };
    expect(authorSteps([asked], calendar)).toMatchObject([
      { key: 'answer-mentor-w', deadline: '2027-02-05T09:00:00.000Z', button: { to: 'submissions/w' } },
    ]);
    expect(authorSteps([{ ...asked, presenter: false }], calendar)).toEqual([]);
  });

  it('who has not seen what their mentor wrote reads it, a round before loose comments', () => {
    const feedback = { mentor: 'Mia', comments: 2, isRound: false, since: '2027-01-30T09:00:00.000Z' };
    const [read] = authorSteps([{ ...work, state: 'submitted', feedback }], calendar);
    expect(read).toMatchObject({
      ...{ key: 'read-feedback-w', what: 'Read what Mia wrote on UG-007, “Whales”.', since: feedback.since },
      ...{ why: expect.stringMatching(/2 comments/), button: { to: 'my-submissions/w' } },
    });
    const [round] = authorSteps([{ ...work, state: 'submitted', feedback: { ...feedback, isRound: true } }], calendar);
    expect(round?.why).toMatch(/^Your mentor has returned the round/);
  });

  it('who does not present is not asked to confirm', () => {
    expect(authorSteps([{ ...work, state: 'accepted', presenter: false }], calendar)).toEqual([]);
  });
});

describe('a mentor', () => {
  const mentee = { code: 'UG-001', title: 'Bees', presenter: 'Ben', since: '2027-02-01T09:00:00.000Z' };

  it('describes themselves, then answers, then reads what has waited longest', () => {
    const keys = (described: boolean, states: string[]) =>
      mentorSteps({ described, works: states.map((state) => ({ ...mentee, state })) }, calendar).map(({ key }) => key);
    expect(keys(false, [])).toEqual(['describe-yourself']);
    expect(keys(true, [])).toEqual([]);
    expect(keys(true, ['published', 'active'])).toEqual(['answer-pairings', 'give-feedback']);
    expect(keys(true, ['answered', 'accepted'])).toEqual([]);
  });

  it('writes to whoever waits, returns a round also after the mentoring, and rests after the last word', () => {
    const round = { number: 2, dueAt: '2027-03-01T17:00:00.000Z' };
    const running = { ...mentee, id: 'b', state: 'active' };
    const steps = (works: readonly MenteeWork[], when = calendar) => mentorSteps({ described: true, works }, when);
    expect(steps([{ ...running, awaitsMentor: false }])).toEqual([]);
    expect(steps([{ ...running, round, awaitsMentor: true }])).toMatchObject([
      {
        ...{ what: 'Return round 2 to Ben: read UG-001 and write a few lines.', deadline: round.dueAt },
        ...{ since: mentee.since, button: { to: 'mentees/b' } },
      },
    ]);
    const mentoring = {
      name: 'mentoring' as const,
      startsAt: '2027-01-01T09:00:00.000Z',
      endsAt: '2027-01-31T09:00:00.000Z',
    };
    const over = calendarOf([...phases, mentoring], '2027-02-01T09:00:00.000Z');
    expect(steps([running], over)).toEqual([]);
    expect(steps([{ ...running, round }], over)).toHaveLength(1);
  });
});

it('a reviewer gets the review that has waited longest, and how many are left', () => {
  const next = { id: 's', code: 'UG-003', title: 'Rain', since: '2027-02-01T09:00:00.000Z' };
  expect(reviewerSteps({ asked: 4, written: 1, next }, calendar)).toMatchObject([
    { what: 'Review UG-003, “Rain”.', done: 1, of: 4, button: { to: 'reviewing/s' } },
  ]);
  expect(reviewerSteps({ asked: 4, written: 4, next: null }, calendar)).toEqual([]);
});

it('a judge keeps the days free, then sees how much there is to hear, and is left alone once it is over', () => {
  const tracks = ['Meaning'];
  expect(judgeSteps({ tracks, published: null }, calendar)).toMatchObject([
    { what: 'Keep the days free: you judge in Meaning.', deadline: phases[1]?.startsAt },
  ]);
  const whats = (talks: number, posters: number, names: string[] = []) =>
    judgeSteps({ tracks: names, published: { talks, posters } }, calendar).map(({ what }) => what);
  expect(whats(1, 12, tracks)).toEqual(['Judge 1 talk and 12 posters in Meaning.']);
  expect(whats(0, 0)).toEqual(['Keep the days free: you judge talks and posters.']);
  expect(judgeSteps({ tracks, published: null }, calendarOf(phases, '2027-06-11T09:00:00.000Z'))).toEqual([]);
});

it('a guest chooses what to hear as soon as there is a programme, and not before', () => {
  expect(attendeeSteps(false, calendar)).toEqual([]);
  expect(attendeeSteps(true, calendar)).toMatchObject([{ button: { to: '/programme' } }]);
});

it('somebody with several roles sees the soonest first, and what has no date last', () => {
  const make = (key: string, deadline: string | null, pressing = false) =>
    step({ key, role: 'author', what: '', why: '', button: { label: '', to: '' }, deadline, pressing });
  const sorted = bySoonest([
    make('some day', null),
    make('waiting', null, true),
    make('soon', '2027-02-02T09:00:00.000Z'),
  ]);
  expect(sorted.map(({ key }) => key)).toEqual(['soon', 'waiting', 'some day']);
});
