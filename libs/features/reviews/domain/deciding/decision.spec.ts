import { OUTCOMES } from '@colloquy/engines/deciding';
import { clashesOf, decisionFaults, type StandingDecision, stateAfter } from './decision';

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

  it('leaves an organiser’s own work to another, and one that is being released until that is called back', () => {
    const decision = { state: 'releasing', outcome: 'talk' } as StandingDecision;
    const works = [
      { id: 's1', code: 'UG-001', state: 'submitted', own: true },
      { id: 's2', code: 'UG-002', state: 'submitted', decision },
    ];
    const wanted = works.map(({ id }) => ({ submissionId: id, outcome: 'talk' as const }));
    expect(decisionFaults(wanted, works).map(({ message }) => message)).toEqual([
      'UG-001 is your own work: another organiser decides on it.',
      'The decision on UG-002 is being released. Call the release back first.',
    ]);
  });

  it('shows both decisions where somebody else was quicker, unless both want the same', () => {
    const decision = { outcome: 'poster', state: 'pending', version: 7 } as StandingDecision;
    const works = [{ id: 's1', code: 'UG-001', state: 'submitted', decision }];
    const wish = (outcome: 'talk' | 'poster' | null, version: number) =>
      clashesOf([{ submissionId: 's1', outcome, version }], works);
    expect(wish('talk', 6)).toEqual([{ submissionId: 's1', code: 'UG-001', yours: 'talk', theirs: decision }]);
    expect(wish(null, 0)).toHaveLength(1);
    expect(wish('talk', 7)).toEqual([]);
    expect(wish('poster', 0)).toEqual([]);
  });
});
