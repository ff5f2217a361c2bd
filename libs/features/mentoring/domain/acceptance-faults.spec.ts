import { acceptanceFaults, type PresentState } from './acceptance-faults';

const pair = (submissionId: string, code: string, beside: string | null = null) => ({
  ...{ submissionId, code, beside, mentorId: 'm1', mentor: 'Mira' },
});
const pairs = [pair('s1', 'UG-001'), pair('s2', 'UG-002')];
const now: PresentState = {
  submissions: [
    { id: 's1', state: 'submitted' },
    { id: 's2', state: 'in revision' },
  ],
  beside: [],
  barred: [],
  supervised: [],
  conflicts: [],
  placesLeft: [{ mentorId: 'm1', places: 2 }],
};

describe('accepting a proposal that was made a while ago', () => {
  it('goes through while nothing has changed', () => {
    expect(acceptanceFaults(pairs, now)).toEqual([]);
    const kept = { ...now, beside: [{ submissionId: 's1', mentorId: 'm0' }] };
    expect(acceptanceFaults([pair('s1', 'UG-001', 'm0')], kept)).toEqual([]);
  });

  it('names the work that was withdrawn, the one that got a mentor in the meantime, and the one that lost its', () => {
    const submissions = [{ id: 's1', state: 'withdrawn' }, ...now.submissions.slice(1)];
    const beside = [{ submissionId: 's2', mentorId: 'm9' }];
    expect(acceptanceFaults(pairs, { ...now, submissions, beside })).toEqual([
      { message: 'UG-001 is withdrawn now and needs no mentor.' },
      { message: 'UG-002 has got a mentor in the meantime.' },
    ]);
    expect(acceptanceFaults([pair('s2', 'UG-002', 'm9')], now)).toEqual([
      { message: 'UG-002 has lost its mentor in the meantime.' },
    ]);
  });

  it('never makes the reviewer of a work its mentor', () => {
    expect(acceptanceFaults(pairs, { ...now, barred: [{ submissionId: 's1', mentorId: 'm1' }] })).toEqual([
      { message: 'Mira is to review UG-001 now, and cannot be its mentor as well.' },
    ]);
  });

  it('never makes the supervisor of a work its mentor', () => {
    expect(acceptanceFaults(pairs, { ...now, supervised: [{ submissionId: 's2', mentorId: 'm1' }] })).toEqual([
      { message: 'Mira supervises UG-002, and cannot be its mentor as well.' },
    ]);
  });

  it('never gives a mentor more works than they have places for', () => {
    const faults = acceptanceFaults(pairs, { ...now, placesLeft: [{ mentorId: 'm1', places: 1 }] });
    expect(faults).toEqual([{ message: 'Mira has 1 of the 2 places left that are needed.' }]);
    expect(acceptanceFaults(pairs, { ...now, placesLeft: [] })).toHaveLength(1);
  });
});
