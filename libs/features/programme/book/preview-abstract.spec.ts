import { previewAbstract, type WorkToPreview } from './preview-abstract';

const work: WorkToPreview = {
  ...{ code: 'UG-001', title: 'A title', abstract: 'Some text.', keywords: [], mark: { letter: 'A', pattern: 1 } },
  authors: [{ name: 'Ada Obi', presenter: true, affiliations: [] }],
};

/** The baselines of the glyphs in the drawing, from the top. */
const baselines = (svg: string): number[] =>
  [...new Set([...svg.matchAll(/matrix\([^)]* (\S+)\)/g)].map(([, y]) => Number(y)))].sort((one, other) => one - other);

describe('the preview of an abstract', () => {
  jest.setTimeout(60_000);

  it('draws subscripts lower, says which formulas it cannot read, and names signs without a shape', async () => {
    const { svg, formulas, notes } = await previewAbstract({ ...work, abstract: 'H~2~O, $\\foo{a}$ and ꦲ' });
    expect(baselines(svg).length).toBeGreaterThan(baselines((await previewAbstract(work)).svg).length);
    expect([...formulas, ...notes].join(' ')).toMatch(/\\foo.*ꦲ/u);
    expect(svg).not.toMatch(/<(text|script|image|style)/);
  });

  it('of the longest text that is taken comes within two seconds', async () => {
    const longest = 'antidisestablishmentarianism and '.repeat(606);
    for (const abstract of [
      longest,
      longest.replaceAll(' ', ''),
      '$x_1$ *a* '.repeat(2000),
      '$\\frac{a}{b}$'.repeat(1400),
      '漢'.repeat(20_000),
      '*'.repeat(20_000),
    ]) {
      const before = Date.now();
      await previewAbstract({ ...work, abstract });
      expect(Date.now() - before).toBeLessThan(2000);
    }
  });
});
