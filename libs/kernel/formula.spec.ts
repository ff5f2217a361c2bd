import { formulaText, parseFormula } from './formula';
import { type FormulaElement, formulaMarkup } from './formula-markup';

const read = (tex: string): string => formulaText(parseFormula(tex).formula);

const written = ({ name, children }: FormulaElement): string =>
  `<${name}>${children.map((child) => (typeof child === 'string' ? child : written(child))).join('')}</${name}>`;
const markup = (tex: string): string => formulaMarkup(parseFormula(tex).formula).map(written).join('');

describe('a formula', () => {
  it.each([
    ['\\frac{n(n+1)}{2}', '(n(n+1))/2'],
    ['\\frac12', '1/2'],
    ['\\sum_{i=1}^{n} x_i^2', '∑_(i = 1)^nx_i^2'],
    ['\\sqrt[3]{x-1}', '√(x−1)'],
    ['\\bar{x} \\neq \\mu', 'x\u0304 ≠ μ'],
    ['p < 0.05 \\text{ for all } x', 'p < 0.05 for all x'],
    ['\\mathbb{R}^n', 'ℝ^n'],
    ['\\left(\\frac{a}{b}\\right)^2', '(a/b)^2'],
    ['\\binom{n}{k}', '(n over k)'],
    ['50\\%', '50%'],
    ["f'(x)", 'f′(x)'],
  ])('%s says what it means in one line: %s', (tex, line) => {
    expect(read(tex)).toBe(line);
    expect(parseFormula(tex).unknown).toEqual([]);
  });

  it.each([
    ['x_i^2', '<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>'],
    ['\\frac{10}{b}', '<mfrac><mn>10</mn><mi>b</mi></mfrac>'],
    ['\\hat{\\beta}', '<mover><mi>β</mi><mo>^</mo></mover>'],
    ['a<b', '<mi>a</mi><mo><</mo><mi>b</mi>'],
  ])('%s is MathML', (tex, expected) => {
    expect(markup(tex)).toBe(expected);
  });

  it('keeps what it does not know as it was typed, and names it once', () => {
    expect(parseFormula('\\foo x + \\foo')).toMatchObject({ unknown: ['foo'] });
    expect(read('\\foo x')).toBe('\\foox');
    expect(read('\\begin{matrix} a & b \\end{matrix}')).toBe('\\begin{matrix} a & b \\end{matrix}');
  });

  it.each([
    ['{'.repeat(50_000)],
    ['\\frac'.repeat(20_000)],
    [`x${'^x'.repeat(50_000)}`],
    ['\\sqrt['.repeat(20_000)],
    ['\\left('.repeat(20_000)],
    ['}'.repeat(50_000)],
    ['\\right)'.repeat(20_000)],
    ['\\bar'.repeat(20_000)],
    ['^_^_{}\\'],
    ['\\text{a{b'],
  ])('is read soon and without an error, whatever it holds (case %#)', (tex) => {
    expect(() => markup(tex) + read(tex)).not.toThrow();
  });
});
