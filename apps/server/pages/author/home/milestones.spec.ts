import type { Calendar, PhaseName } from '@colloquy/features/conferences';
import { type KnownWork, milestonesOf } from './milestones';

const MONTHS: Partial<Record<PhaseName, string>> = {
  ...{ submission: '01', mentoring: '02', review: '03', decision: '04', event: '06' },
};

/** Every phase takes the first twenty days of its month. */
function calendarAt(now: string): Calendar {
  const at = (name: PhaseName, day: string) => (MONTHS[name] ? `2027-${MONTHS[name]}-${day}T09:00:00.000Z` : null);
  const startOf = (name: PhaseName) => at(name, '01');
  const endOf = (name: PhaseName) => at(name, '20');
  const isOver = (name: PhaseName) => (endOf(name) ?? '~') <= now;
  const isOn = (name: PhaseName) => (startOf(name) ?? '~') <= now && !isOver(name);
  return { now, startOf, endOf, isOver, isOn, isNear: isOn };
}

const SENT = [{ version: 1, at: '2027-01-10T09:00:00.000Z' }];

function wayAt(day: string, work: Partial<KnownWork['work']>, became: Partial<KnownWork['became']> = {}): string[] {
  const known: KnownWork = {
    work: {
      ...{ id: 'w', code: 'UG-001', title: 'Bees', state: 'submitted', confirmed: true, presenter: true },
      ...{ begunAt: '2027-01-05T09:00:00.000Z', savedAt: null, sent: SENT, changed: false, hasReceipt: true },
      ...{ lateUntil: null, withdrawnAt: null, authors: [], supervisor: null, signOff: null, ...work },
    },
    became: {
      mentor: null,
      decision: null,
      answerBy: null,
      reviseBy: null,
      place: null,
      release: null,
      feedback: false,
      ...became,
    },
    takenUntil: '2027-01-20T17:05:00.000Z',
  };
  return milestonesOf(known, calendarAt(`2027-${day}T12:00:00.000Z`)).map(({ what, when }) => `${when}: ${what}`);
}

describe('the way of a work', () => {
  it('is for a draft to be submitted now, and everything else to come', () => {
    expect(wayAt('01-08', { sent: [], state: 'draft' }).slice(1, 3)).toEqual([
      'now: You submit it',
      'to come: A mentor helps you with it',
    ]);
  });

  it('ends for a draft that never came with the end of the call', () => {
    expect(wayAt('02-08', { sent: [], state: 'draft' })).toEqual(['done: Begun', 'done: The call closed without it']);
  });

  it('is where the conference is', () => {
    const way = wayAt(
      '03-08',
      {},
      {
        mentor: { name: 'Mia', since: '2027-02-02T09:00:00.000Z', isAgreed: true },
      },
    );
    expect(way.slice(1)).toEqual([
      'done: Submitted, version 1',
      'done: Mia became your mentor',
      'now: Reviewers read it',
      'to come: You hear the decision',
      'to come: The conference',
    ]);
  });

  it('comes to a place in the programme, or ends with a no, or with a withdrawal', () => {
    const decided = (outcome: string) => ({ decision: { outcome, at: '2027-04-19T09:00:00.000Z' } });
    const place = { words: 'session 2B in the Great Hall', at: '2027-06-02T09:00:00.000Z' };
    expect(wayAt('05-08', {}, { ...decided('talk'), place }).slice(-2)).toEqual([
      'done: Accepted as a talk',
      'to come: You present it: session 2B in the Great Hall',
    ]);
    expect(wayAt('05-08', {}, decided('decline')).at(-1)).toBe('done: Not taken this time');
    expect(wayAt('05-08', { state: 'withdrawn' }).at(-1)).toBe('done: Withdrawn');
  });

  it('tells of many submits the first and the last ones only', () => {
    const sent = [1, 2, 3, 4, 5].map((version) => ({ version, at: '2027-01-10T09:00:00.000Z' }));
    expect(wayAt('01-12', { sent }).slice(1, 4)).toEqual([
      'done: Submitted, version 1',
      'done: Submitted again, version 4',
      'done: Submitted again, version 5',
    ]);
  });
});
