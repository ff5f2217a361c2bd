import type { Criterion } from '../writing/criterion';
import { agreementOf } from './agreement';
import type { ReportedWork } from './reported-work';
import { reviewingReport } from './reviewing-report';

const CRITERION: Criterion = { id: 'clear', name: 'clear', description: '', weight: 1, anchors: [] };

/** A work with reviews by these people, each with a score; those with none have not written yet. */
function work(number: number, track: string, by: Readonly<Record<string, number | null>>): ReportedWork {
  const code = `UG-00${number}`;
  return {
    ...{ submissionId: code, code, title: `Work ${number}`, state: 'submitted', trackId: track, track },
    assignments: Object.entries(by).map(([reviewerId, score]) => ({
      reviewerId,
      since: '2027-03-01T00:00:00.000Z',
      submittedAt: score === null ? null : `2027-03-0${1 + score}T00:00:00.000Z`,
    })),
    reviews: Object.entries(by).flatMap(([reviewerId, score]) =>
      score === null ? [] : { reviewerId, scores: { clear: score } },
    ),
  };
}

const RULES = { wanted: 3, least: 2 };

describe('the report on reviewing', () => {
  it('counts what was asked and what was written, and names the works below the minimum', () => {
    const works = [work(1, 'A', { ann: 4, ben: 3, cem: 5 }), work(2, 'A', { ann: 4, ben: null }), work(3, 'A', {})];
    const report = reviewingReport(works, RULES);
    expect(report.progress).toEqual({ works: 3, complete: 1, asked: 5, written: 4 });
    expect(report.counts.map((one) => one.works)).toEqual([1, 1, 0, 1]);
    expect(report.short.map(({ code, reviews, asked }) => [code, reviews, asked])).toEqual([
      ['UG-002', 1, 2],
      ['UG-003', 0, 0],
    ]);
  });

  it('does not ask for reviews of what is decided', () => {
    expect(reviewingReport([{ ...work(1, 'A', {}), state: 'accepted' }], RULES).short).toEqual([]);
  });

  it('tells tracks that few people review together, so that nothing is left to work out', () => {
    const works = [
      work(1, 'A', { ann: 4, ben: 3, cem: 5 }),
      work(2, 'B', { dan: 4, eve: 3, fay: 5, ann: 1 }),
      work(3, 'C', { dan: 2 }),
    ];
    const tracks = reviewingReport(works, RULES).tracks.map((each) => each.tracks);
    expect(tracks).toEqual([['B'], ['A', 'C']]);
    expect(reviewingReport([work(1, 'A', { ann: 4 }), work(2, 'B', { ben: 4 })], RULES).tracks).toEqual([]);
  });

  it('tells how long reviews take, by the middle and the quarters, of three people or more', () => {
    const works = [work(1, 'A', { ann: 1, ben: 2, cem: 5 }), work(2, 'A', { ann: 3, ben: 4 })];
    expect(reviewingReport(works, RULES).turnaround).toEqual({
      reviews: 5,
      days: { median: 3, lower: 2, upper: 4, most: 5 },
    });
    expect(reviewingReport([work(1, 'A', { ann: 1, ben: 2 })], RULES).turnaround.days).toBeNull();
  });
});

describe('the agreement of reviewers', () => {
  const agreed = [1, 2, 3, 4, 5, 5].map((score, at) => work(at, 'A', { ann: score, ben: score, cem: score }));

  it('is told in words, with a caution where it rests on few works', () => {
    const { overall, criteria } = agreementOf([CRITERION], agreed);
    expect(overall).toMatchObject({ alpha: 1, works: 6, reviews: 18 });
    expect(overall.words).toMatch(/agree well.*few works/);
    expect(criteria).toEqual([{ id: 'clear', name: 'clear', ...overall }]);
  });

  it('is not told of two people, nor of a handful of works', () => {
    const ofTwo = agreed.map((_, at) => work(at, 'A', { ann: 1 + (at % 5), ben: 3 }));
    expect(agreementOf([CRITERION], ofTwo).overall.alpha).toBeNull();
    expect(agreementOf([CRITERION], agreed.slice(0, 4)).overall).toMatchObject({ alpha: null, works: 4 });
  });
});
