import fc from 'fast-check';
import { parseInline, plainPlaces, plainText } from './inline-text';

const plain = (text: string) => plainText(parseInline(text));

describe('the text of an abstract', () => {
  it('knows emphasis, strong words, subscripts, superscripts, code and mathematics', () => {
    expect(parseInline('*E. coli* in **warm** H~2~O at 10^-3^ M, `grep`, $\\alpha_1$')).toEqual([
      { kind: 'em', children: [{ kind: 'text', text: 'E. coli' }] },
      { kind: 'text', text: ' in ' },
      { kind: 'strong', children: [{ kind: 'text', text: 'warm' }] },
      { kind: 'text', text: ' H' },
      { kind: 'sub', children: [{ kind: 'text', text: '2' }] },
      { kind: 'text', text: 'O at 10' },
      { kind: 'sup', children: [{ kind: 'text', text: '-3' }] },
      { kind: 'text', text: ' M, ' },
      { kind: 'code', text: 'grep' },
      { kind: 'text', text: ', ' },
      { kind: 'math', text: '\\alpha_1' },
    ]);
  });

  it('lets spans stand inside each other', () => {
    expect(parseInline('**very *warm* water**')).toEqual([
      {
        kind: 'strong',
        children: [
          { kind: 'text', text: 'very ' },
          { kind: 'em', children: [{ kind: 'text', text: 'warm' }] },
          { kind: 'text', text: ' water' },
        ],
      },
    ]);
  });

  it.each(['***warm***', '**very *warm***', '***very* warm**'])('knows which mark closes which in %p', (text) => {
    const [strong, ...rest] = parseInline(text);
    expect(strong?.kind).toBe('strong');
    expect(rest).toEqual([]);
    expect(plain(text)).toBe(text.replace(/\*/g, ''));
  });

  it.each([
    'It costs $5 and $6.',
    '2 * 3 * 4',
    'about ~50 and ~60 people',
    'a ^ b',
    'an unclosed *star',
    '**',
    'a lone ` mark',
    'f(x) = x^2',
  ])('leaves %p as it was typed', (text) => {
    expect(parseInline(text)).toEqual([{ kind: 'text', text }]);
  });

  it('takes a marker behind a backslash literally', () => {
    expect(plain('\\*not emphasised\\* and 5\\$')).toBe('*not emphasised* and 5$');
  });

  it('never loses a word, whatever is typed', () => {
    const marks = fc.constantFrom('*', '**', '~', '^', '`', '$', '\\', ' ', '\n', 'a', 'word', '5', 'ﬁ', '😀');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 40 }), (parts) => {
        const letters = (text: string) => text.replace(/[*~^`$\\\s]/g, '');
        expect(letters(plain(parts.join('')))).toBe(letters(parts.join('')));
      }),
    );
  });

  it('knows where each character that is read was typed', () => {
    const marks = fc.constantFrom('*', '**', '~', '^', '`', '$', '\\', ' ', '\n', 'a', 'word', '5', '😀');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const places = plainPlaces(text);
        expect(places.map((place) => text[place]).join('')).toBe(plain(text));
        expect(places.every((place, n) => n === 0 || place > (places[n - 1] ?? -1))).toBe(true);
      }),
    );
  });
});
