import { krippendorffAlpha } from './krippendorff';

/** Units from rows of judges, a dot where one has not judged. */
function unitsOf(...judges: readonly string[]): number[][] {
  const rows = judges.map((row) => row.split(' '));
  return (rows[0] ?? []).map((_, unit) => rows.flatMap((row) => (row[unit] === '.' ? [] : Number(row[unit]))));
}

describe('Krippendorff’s alpha', () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('is what is published for four judges with gaps, by %s differences', (difference, published) => {
    // K. Krippendorff, “Computing Krippendorff's Alpha-Reliability”, 2011, example C.
    const units = unitsOf(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    );
    expect(krippendorffAlpha(units, difference)).toBeCloseTo(published, 3);
  });

  it('is what is published for two judges: yes or no, and five names', () => {
    // The same, examples A and B.
    expect(krippendorffAlpha(unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), 'nominal')).toBeCloseTo(0.095, 3);
    const names = unitsOf('1 1 2 2 4 3 3 3 5 4 4 1', '2 1 2 2 2 3 3 3 5 4 4 4');
    expect(krippendorffAlpha(names, 'nominal')).toBeCloseTo(0.692, 3);
  });

  it('is 1 where all agree, and below 0 where they contradict each other', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [5, 5, 5],
        ],
        'ordinal',
      ),
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          [1, 5],
          [5, 1],
        ],
        'interval',
      ),
    ).toBeLessThan(0);
  });

  it('is not known without two scores of one work, nor where there is but one score', () => {
    expect(krippendorffAlpha([], 'ordinal')).toBeNull();
    expect(krippendorffAlpha([[1], [4], [5]], 'ordinal')).toBeNull();
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        'ordinal',
      ),
    ).toBeNull();
  });
});
