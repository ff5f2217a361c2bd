import { proposeTimetable } from './propose-timetable';
import type { TimetableFacts } from './timetable-facts';

const talk = (n: number, trackId: string, presenter: string, mentor: string) => ({
  submissionId: `s${n}`,
  code: `UG-00${n}`,
  title: `Talk ${n}`,
  trackId,
  presenterIds: [presenter],
  attendeeIds: [mentor],
});
const facts: TimetableFacts = {
  blocks: [
    { id: 'b1', name: 'Morning', startsAt: '2027-06-09T09:00:00.000Z', endsAt: '2027-06-09T09:24:00.000Z' },
    { id: 'b2', name: 'Noon', startsAt: '2027-06-09T10:00:00.000Z', endsAt: '2027-06-09T10:24:00.000Z' },
  ],
  rooms: [
    { id: 'r1', name: 'Red', capacity: 40 },
    { id: 'r2', name: 'Blue', capacity: 40 },
  ],
  tracks: [
    { id: 'a', name: 'Meaning' },
    { id: 'b', name: 'Sound' },
  ],
  talks: [talk(1, 'a', 'Ada', 'Mo'), talk(2, 'a', 'Ben', 'Mo'), talk(3, 'b', 'Ada', 'Nia'), talk(4, 'b', 'Cy', 'Nia')],
  chairs: [
    { id: 'Mo', name: 'Mo' },
    { id: 'Nia', name: 'Nia' },
  ],
  talkMinutes: 12,
  names: { Ada: 'Ada', Ben: 'Ben', Cy: 'Cy', Mo: 'Mo', Nia: 'Nia' },
};
const options = { seed: 'spec', iterations: 20_000 };

describe('a proposed timetable', () => {
  const { sessions, figures } = proposeTimetable(facts, options);

  it('places every talk once, in sessions of one track', () => {
    expect(sessions.flatMap(({ talks }) => talks.map(({ submissionId }) => submissionId)).sort()).toEqual([
      's1',
      's2',
      's3',
      's4',
    ]);
    expect(figures).toMatchObject({ talks: 4, sessions: 2, clashes: 0 });
  });

  it('never asks one presenter to be in two sessions at once', () => {
    expect(new Set(sessions.map(({ blockId }) => blockId)).size).toBe(2);
  });

  it('lets talks follow each other from the start of the block', () => {
    const morning = sessions.find(({ blockId }) => blockId === 'b1')!;
    expect(morning.talks.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      ['2027-06-09T09:00:00.000Z', '2027-06-09T09:12:00.000Z'],
      ['2027-06-09T09:12:00.000Z', '2027-06-09T09:24:00.000Z'],
    ]);
  });

  it('asks nobody to chair the session of their own mentee', () => {
    expect(sessions.map(({ title, chairId }) => [title, chairId]).sort()).toEqual([
      ['Meaning', 'Nia'],
      ['Sound', 'Mo'],
    ]);
  });

  it('shares the talks of a track evenly among its sessions', () => {
    const longer = facts.blocks.map((block, i) => ({
      ...block,
      endsAt: `2027-06-09T${i === 0 ? '09' : '10'}:48:00.000Z`,
    }));
    const five = [1, 2, 3, 4, 5].map((n) => talk(n, 'a', `P${n}`, `M${n}`));
    const { sessions: shared } = proposeTimetable({ ...facts, blocks: longer, talks: five, chairs: [] }, options);
    expect(shared.map(({ talks }) => talks.length).sort()).toEqual([2, 3]);
  });

  it('says what is missing and what would help', () => {
    const { reasons } = proposeTimetable({ ...facts, talks: [] }, options);
    expect(reasons).toEqual(['There are no talks to place. Accept some, or wait until decisions are made.']);
    const talks = facts.talks.map((each) => (each.code === 'UG-001' ? { ...each, needs: ['step-free'] } : each));
    expect(proposeTimetable({ ...facts, talks }, options).reasons[0]).toBe(
      'There is no place for “Talk 1”: it needs step-free, and no room has it. Find a room with step-free, or open one.',
    );
  });

  it('says in numbers why there can be none', () => {
    const short = { ...facts, blocks: facts.blocks.slice(0, 1), rooms: facts.rooms.slice(0, 1) };
    expect(() => proposeTimetable(short, options)).toThrow(
      'The talks take 4 slots: all rooms in all sessions together have 2.',
    );
  });
});
