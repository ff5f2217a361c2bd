import { parseFormula } from '@colloquy/kernel';
import { say } from './speech';

test.each([
  ['\\frac{a}{b^2}', 'a over b squared'],
  ['x_i^{10}', 'x sub i to the power of 10'],
  ['\\sqrt{x+1}', 'square root of x plus 1'],
  ['\\sqrt[3]{x}', 'root 3 of x'],
  ['\\sum_{i=1}^{n} x_i', 'sum from i equals 1 to n of x sub i'],
  ['\\binom{n}{k}', 'n choose k'],
  ['\\hat{p} \\le 0.05', 'p hat is at most 0.05'],
])('%s is said as “%s”', (tex, words) => {
  expect(say(parseFormula(tex).formula)).toBe(words);
});
