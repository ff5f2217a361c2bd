import { acceptanceFaults, type PresentState } from './acceptance-faults';

const mentee = (submissionId: string, code: string) => ({
  submissionId,
  code,
  title: code,
  text: '',
  presenterId: 'p',
  authorIds: ['p'],
});
const input = {
  mentees: [mentee('s1', 'UG-001'), mentee('s2', 'UG-002')],
  mentors: [{ personId: 'm1', name: 'Mira', capacity: 2, texts: [] }],
};
const pairs = [
  { submissionId: 's1', mentorId: 'm1' },
  { submissionId: 's2', mentorId: 'm1' },
];
const now: PresentState = {
  submissions: [
    { id: 's1', state: 'submitted' },
    { id: 's2', state: 'in revision' },
  ],
  mentored: [],
  placesLeft: [{ mentorId: 'm1', places: 2 }],
};

describe('accepting a proposal that was made a while ago', () => {
  it('goes through while nothing has changed', () => {
    expect(acceptanceFaults(pairs, input, now)).toEqual([]);
  });

  it('names the work that was withdrawn and the work that got a mentor in the meantime', () => {
    const submissions = [{ id: 's1', state: 'withdrawn' }, ...now.submissions.slice(1)];
    expect(acceptanceFaults(pairs, input, { ...now, submissions, mentored: ['s2'] })).toEqual([
      { message: 'UG-001 is withdrawn now and needs no mentor.' },
      { message: 'UG-002 has got a mentor in the meantime.' },
    ]);
  });

  it('never gives a mentor more works than they have places for', () => {
    const faults = acceptanceFaults(pairs, input, { ...now, placesLeft: [{ mentorId: 'm1', places: 1 }] });
    expect(faults).toEqual([{ message: 'Mira has 1 of the 2 places left that the proposal needs.' }]);
    expect(acceptanceFaults(pairs, input, { ...now, placesLeft: [] })).toHaveLength(1);
  });
});
