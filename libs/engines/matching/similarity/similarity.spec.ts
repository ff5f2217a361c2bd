import type { SimilarityProvider } from './provider';
import { similarity } from './similarity';

const CORALS = 'Heat stress bleaches corals on shallow reefs.';
const GRAPHS = 'Colouring planar graphs with few colours.';
const SLEEP = 'Sleep and memory in adolescents.';
const REEF = 'How *corals* of a warm reef recover from bleaching';

describe('similarity', () => {
  it('is 1 for the same words, 0 for none in common, and in between for some', () => {
    const [same, some, none] = similarity([CORALS], [[CORALS], [REEF], [GRAPHS]]).scores[0]!;
    expect(same).toBeCloseTo(1, 12);
    expect(none).toBe(0);
    expect(some).toBeGreaterThan(0.1);
    expect(some).toBeLessThan(0.9);
  });

  it('counts a near text among several others, but less than alone', () => {
    const [alone, among, once] = similarity([REEF], [[CORALS], [CORALS, CORALS, GRAPHS], [CORALS, GRAPHS, SLEEP]])
      .scores[0]!;
    expect(among).toBeCloseTo(alone! * Math.cbrt(2 / 3), 12);
    expect(once).toBeCloseTo(alone! * Math.cbrt(1 / 3), 12);
  });

  it('gives nobody a score for no text, an empty one or stop words alone', () => {
    expect(similarity([REEF, '', 'of the'], [[], [''], ['which is']]).scores).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('names the words that two texts share as people write them, with shares that add to 1', () => {
    const terms = similarity([REEF], [[CORALS, GRAPHS]]).sharedTerms(0, 0);
    expect(terms.map(({ term }) => term).sort()).toEqual(['bleaches', 'corals', 'reef']);
    expect(terms.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('counts a word used four times as 1 + ln 4, not as four', () => {
    const often = 1 + Math.log(4);
    const cosine = (often + 1) / (Math.SQRT2 * Math.hypot(often, 1));
    expect(similarity(['coral sleep'], [['coral coral coral coral sleep']]).scores[0]![0]).toBeCloseTo(cosine, 12);
  });

  it('gives more weight to a rare word than to one that everybody uses', () => {
    const [graphs, sleep] = similarity(
      ['Learning of graphs in adolescents'],
      [['Learning graphs'], ['Learning adolescents'], ['Learning in graphs'], ['Graphs, learning']],
    ).scores[0]!;
    expect(sleep).toBeGreaterThan(graphs!);
  });

  it('takes another provider in place of its own', () => {
    const halves: SimilarityProvider = {
      compare: (documents, people) => ({ scores: documents.map(() => people.map(() => 0.5)), sharedTerms: () => [] }),
    };
    expect(similarity([REEF], [[CORALS], [GRAPHS]], halves).scores).toEqual([[0.5, 0.5]]);
  });
});
