import { textFromMarkdown } from './text-from-markdown';

const read = (text: string, mathematics = false) => textFromMarkdown(text, { mathematics });

describe('an abstract in Markdown', () => {
  it.each([
    ['_E. coli_ and *S. aureus* in __warm__ **water**', '*E. coli* and *S. aureus* in **warm water**'],
    ['a **very _warm_ day**', 'a **very *warm* day**'],
    ['H<sub>2</sub>O at 10<sup>-3</sup> &mu;M', 'H~2~O at 10^-3^ μM'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['## Background ##\nWe ran\nsome\n\nMethods\n---\nmore', '**Background**\n\nWe ran some\n\n**Methods**\n\nmore'],
    ['- one\n- two\n\n1. three\n2. four', '• one\n\n• two\n\n1. three\n\n2. four'],
    ['> quoted\n> on', 'quoted on'],
    ['see [the data](https://x.org/a_b_c) at <https://y.org>', 'see the data (https://x.org/a_b_c) at https://y.org'],
    ['![a plot](p.png) shown', 'a plot shown'],
    ['`a*b` and \\*kept\\*', '`a*b` and \\*kept\\*'],
    ['```\nx = a*b*c\n```', 'x = a\\*b\\*c'],
    ['p < 0.05 & q > 1', 'p < 0.05 & q > 1'],
    ['line  \nbreak', 'line\nbreak'],
  ])('%p', (markdown, text) => {
    expect(read(markdown)).toBe(text);
  });

  it('keeps TeX where the other system sets it, and takes it for money where it does not', () => {
    expect(read('mass $m_1 \\{a*b\\}$ and $5', true)).toBe('mass $m_1 \\{a*b\\}$ and $5');
    expect(read('mass $m$ and $n$')).toBe('mass \\$m\\$ and \\$n\\$');
  });

  it('is read soon, however long', () => {
    const start = performance.now();
    for (const piece of ['*a ', '_a', '[a](', '`a', '<a ', '$a ', '**a *b ']) read(piece.repeat(30_000), true);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
