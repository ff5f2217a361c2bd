import { adjustForLeniency, type Rating } from './leniency';

const rating = (submissionId: string, reviewerId: string, value: number): Rating => ({
  submissionId,
  reviewerId,
  value,
});

/** Three works, each read by two of the three: all merits are 3, the kind one gives a point more. */
const works = ['a', 'b', 'c', 'd', 'e', 'f'];
const pairs = [
  ['kind', 'fair'],
  ['fair', 'strict'],
  ['strict', 'kind'],
];
const given: Record<string, number> = { kind: 4, fair: 3, strict: 2 };
const panel = works.flatMap((work, place) =>
  (pairs[place % 3] ?? []).map((reviewer) => rating(work, reviewer, given[reviewer] ?? 0)),
);

describe('adjusting for leniency', () => {
  it('brings works of the same merit nearer to each other, whoever read them', () => {
    const { means, reviewers } = adjustForLeniency(panel);
    const raw = works.map((work) =>
      panel.filter((one) => one.submissionId === work).reduce((sum, one) => sum + one.value / 2, 0),
    );
    const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
    expect(range(raw)).toBe(1);
    expect(range(works.map((work) => means.get(work) ?? Number.NaN))).toBeLessThan(0.6);
    const of = (id: string) => reviewers.find(({ reviewerId }) => reviewerId === id)?.leniency ?? Number.NaN;
    expect(of('kind')).toBeGreaterThan(0);
    expect(of('fair')).toBeCloseTo(0, 6);
    expect(of('strict')).toBeCloseTo(-of('kind'), 6);
  });

  it('is at the minimum of the penalised squares: no reviewer’s leniency can be moved to make them less', () => {
    const { means, reviewers } = adjustForLeniency(panel);
    const lenient = new Map(reviewers.map(({ reviewerId, leniency }) => [reviewerId, leniency]));
    const cost = (shift: ReadonlyMap<string, number>) =>
      panel.reduce((sum, { submissionId, reviewerId, value }) => {
        const left =
          value - (means.get(submissionId) ?? 0) - (lenient.get(reviewerId) ?? 0) - (shift.get(reviewerId) ?? 0);
        return sum + left ** 2;
      }, 0) +
      3 * [...lenient].reduce((sum, [id, leniency]) => sum + (leniency + (shift.get(id) ?? 0)) ** 2, 0);
    for (const id of lenient.keys())
      for (const by of [-0.01, 0.01]) expect(cost(new Map([[id, by]]))).toBeGreaterThan(cost(new Map()));
  });

  it('says nothing of whoever wrote fewer than three reviews, and adjusts nothing by them', () => {
    const few = panel.filter(({ submissionId }) => submissionId <= 'c');
    expect(adjustForLeniency(few)).toEqual({ means: new Map(), reviewers: [] });
  });

  it('says nothing of reviewers who share no work with anybody', () => {
    const alone = works.map((work) => rating(work, 'lone', 5));
    expect(adjustForLeniency(alone)).toEqual({ means: new Map(), reviewers: [] });
  });

  it('does not take whoever met the better works for kind', () => {
    const same = works.flatMap((work, place) =>
      (pairs[place % 3] ?? []).map((reviewer) => rating(work, reviewer, place < 3 ? 5 : 2)),
    );
    const { reviewers } = adjustForLeniency(same);
    expect(reviewers.map(({ leniency }) => leniency)).toEqual([0, 0, 0]);
  });

  it('comes to the same in whatever order the reviews are read', () => {
    const { means } = adjustForLeniency([...panel].reverse());
    for (const [work, value] of adjustForLeniency(panel).means) expect(means.get(work)).toBeCloseTo(value, 6);
  });
});
