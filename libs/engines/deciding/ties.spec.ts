import { whoWouldMove } from './moves';
import { type DecisionCandidate, proposeDecisions } from './propose-decisions';
import { tiesAtTheEdge } from './ties';

const work = (code: string, changes: Partial<DecisionCandidate> = {}): DecisionCandidate => ({
  ...{ submissionId: code, code, wishedType: 'talk', mean: 4, adjusted: null, spread: 1, count: 2 },
  ...changes,
});

function tiesOf(works: readonly DecisionCandidate[], talks: number, by: 'raw' | 'adjusted' = 'raw') {
  const proposed = proposeDecisions(works, { talks, posters: 0, by });
  const placed = proposed.map(({ submissionId, outcome }) => ({
    ...(works.find(({ code }) => code === submissionId) ?? work(submissionId)),
    outcome,
  }));
  return tiesAtTheEdge(placed, by);
}

describe('works with the same mean at the edge', () => {
  it.each<[string, Partial<DecisionCandidate>, string]>([
    [
      'the adjusted mean',
      { adjusted: 4.2 },
      'UG-002 goes before UG-001 by the mean adjusted for kind and strict reviewers (4.20 to 4.00).',
    ],
    [
      'agreement',
      { spread: 0.5 },
      'UG-002 goes before UG-001 because its reviewers agree more (0.50 apart, not 1.00).',
    ],
  ])('are named together, with %s that broke the tie', (_, changes, broken) => {
    const [tie] = tiesOf([work('UG-001'), work('UG-002', changes)], 1);
    expect(tie).toMatchObject({ mean: 4, inside: ['UG-002'], outside: ['UG-001'] });
    expect(tie?.sentence).toBe(`UG-002 and UG-001 all have 4.00, and there is room for 1 of them. ${broken}`);
  });

  it('are left to a person where nothing tells them apart', () => {
    expect(tiesOf([work('UG-001'), work('UG-002')], 1)[0]?.sentence).toContain('is a lot and no reason');
  });

  it('are no tie when both are in, both are out, or their means differ', () => {
    expect(tiesOf([work('UG-001'), work('UG-002')], 2)).toEqual([]);
    expect(tiesOf([work('UG-001'), work('UG-002')], 0)).toEqual([]);
    expect(tiesOf([work('UG-001', { mean: 4.5 }), work('UG-002')], 1)).toEqual([]);
    expect(tiesOf([work('UG-001', { adjusted: 4.5 }), work('UG-002')], 1, 'adjusted')).toEqual([]);
  });
});

describe('what if there were more room', () => {
  it('says who would move, and from where', () => {
    const works = [work('UG-001', { mean: 4.5 }), work('UG-002'), work('UG-003', { mean: 3 })];
    const standing = new Map([['UG-001', 'talk'] as const, ['UG-002', 'waitlist'] as const]);
    expect(whoWouldMove(standing, proposeDecisions(works, { talks: 2, posters: 0 }))).toEqual([
      { submissionId: 'UG-002', from: 'waitlist', to: 'talk' },
      { submissionId: 'UG-003', from: null, to: 'waitlist' },
    ]);
  });
});
