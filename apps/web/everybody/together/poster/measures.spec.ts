import {
  contrast,
  contrastIn,
  dotsPerInch,
  enlargement,
  formatOf,
  readingJumps,
  type TextRun,
  typeSizes,
} from './measures';

const run = (text: string, changes: Partial<TextRun> = {}): TextRun => ({
  ...{ text, size: 10, x: 0, y: 0, width: text.length * 5 },
  ...changes,
});
const A4 = [595, 842] as const;

/** Dots of two colours, of which so many per cent are the second. */
const dots = (ground: number[], letters: number[], share: number) =>
  Array.from({ length: 100 }, (_, at) => [...(at < share ? letters : ground), 255]).flat();

describe('what is measured of a poster', () => {
  it('is its page, by name where it has one', () => {
    expect(formatOf(2384, 3370)).toMatchObject({ name: 'A0', upright: true, fits: true });
    expect(formatOf(3370, 2384)).toMatchObject({ name: 'A0', upright: false });
    expect(formatOf(720, 405)).toMatchObject({ name: null, fits: false, mm: [254, 143] });
  });

  it('is the size of type on the printed sheet, whatever the size of the file', () => {
    expect(enlargement(...A4, 'A0')).toBeCloseTo(4, 1);
    expect(enlargement(842, 595, 'A1')).toBeCloseTo(2.83, 1);
    expect(enlargement(720, 405, 'A1')).toBeCloseTo(841 / 254, 1);
  });

  it('is the smallest type that carries words, and the type of most letters', () => {
    const sizes = typeSizes([
      run('A long line of the usual text of the poster', { size: 8 }),
      run('2', { size: 3 }),
      run('Sources and thanks', { size: 5 }),
      run('The title', { size: 30 }),
    ]);
    expect(sizes).toEqual({ smallest: 5, usual: 8, example: 'Sources and thanks' });
    expect(typeSizes([run('Bees', { size: 9 })])).toMatchObject({ smallest: 9, usual: 9 });
    expect(typeSizes([run('  ')])).toBeNull();
  });

  it('is an order that goes down a column and on to the next one on the right', () => {
    const left = [run('Question', { y: 100 }), run('Method', { y: 200 })];
    const right = [run('Result', { x: 300, y: 100 }), run('Thanks', { x: 300, y: 200 })];
    expect(readingJumps([run('Title', { y: 10 }), ...left, ...right])).toEqual({ steps: 4, jumps: [] });
    expect(readingJumps([...right, ...left]).jumps).toEqual([{ from: 'Thanks', to: 'Question' }]);
    expect(readingJumps([run('Bees', { x: 0 }), run('cross', { x: 25 })]).steps).toBe(0);
  });

  it('is the contrast of letters with what is behind them', () => {
    expect(contrast([255, 255, 255], [0, 0, 0])).toBe(21);
    expect(contrastIn(dots([255, 255, 255], [0, 0, 0], 20))).toBe(21);
    expect(contrastIn(dots([20, 30, 60], [250, 250, 250], 30))).toBeGreaterThan(12);
    expect(contrastIn(dots([255, 255, 255], [180, 180, 180], 20))).toBeLessThan(2.5);
    expect(contrastIn(dots([255, 255, 255], [0, 0, 0], 1))).toBeNull();
    expect(contrastIn([])).toBeNull();
  });

  it('is how sharp a picture is in print', () => {
    expect(dotsPerInch({ dots: 600, width: 144 }, 4)).toBe(75);
  });
});
