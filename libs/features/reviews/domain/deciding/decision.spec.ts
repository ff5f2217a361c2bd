import { decisionFaults, OUTCOMES, stateAfter } from './decision';

describe('taking down decisions', () => {
  const submissions = [
    { id: 's1', code: 'UG-001', state: 'submitted' },
    { id: 's2', code: 'UG-002', state: 'withdrawn' },
    { id: 's3', code: 'UG-003', state: 'waitlisted' },
  ];

  it('lets an organiser decide on new works and on those that wait', () => {
    const decisions = [
      { submissionId: 's1', outcome: 'talk' as const },
      { submissionId: 's3', outcome: 'poster' as const },
    ];
    expect(decisionFaults(decisions, submissions)).toEqual([]);
  });

  it('refuses works that are gone, unknown, or named twice, and says which', () => {
    const decisions = ['s1', 's2', 's9', 's1'].map((submissionId) => ({ submissionId, outcome: 'talk' as const }));
    expect(decisionFaults(decisions, submissions)).toEqual([
      { field: 'decisions.1.submissionId', message: 'UG-002 is withdrawn: nothing can be decided on it.' },
      { field: 'decisions.2.submissionId', message: 'There is no such submission in this conference.' },
      { field: 'decisions.3.submissionId', message: 'UG-001 is decided on twice. Keep one.' },
    ]);
  });

  it('accepts a work in whatever way it is presented, and gives one back that is to be revised', () => {
    const states = ['accepted', 'accepted', 'accepted', 'in revision', 'waitlisted', 'declined'];
    expect(OUTCOMES.map(stateAfter)).toEqual(states);
  });
});
