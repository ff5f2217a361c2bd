import fc from 'fast-check';
import { printedParagraphs, printedText, replacePrinted, typedWords } from './printed-text';

const TYPED = fc
  .array(fc.constantFrom('*', '**', '~', '^', '$', '`', '\\', ' ', '\n', '\n\n', 'bees ', 'roads ', '5', 'é'), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

describe('a text as it is read', () => {
  it('has no marks, and a blank line between paragraphs', () => {
    expect(printedText('  We *saw* H~2~O.\n \n\n**Then** $x_1$ ')).toBe('We saw H2O.\n\nThen x_1');
    expect(printedParagraphs('one\n\n*two*').map(({ source, at }) => [source, at])).toEqual([
      ['one', 0],
      ['*two*', 5],
    ]);
  });

  it.each([
    ['We *saw* bees.', 'saw', 'counted', 'We *counted* bees.'],
    ['We *saw* bees.', 'saw', '*counted*', 'We *counted* bees.'],
    ['We *saw* ten bees.', 'saw ten', 'counted a dozen', 'We counted a dozen bees.'],
    ['a H~2~O b', 'H2O', 'D~2~O', 'a D~2~O b'],
    ['One.\n\nTwo bees.', 'Two', 'Three', 'One.\n\nThree bees.'],
    ['One really long word.', 'really ', '', 'One long word.'],
    ['It is *very* good.', 'very', '', 'It is  good.'],
  ])('in %j, has other words in place of %j: %j', (text, words, other, expected) => {
    const from = printedText(text).indexOf(words);
    expect(replacePrinted(text, from, from + words.length, other)).toBe(expected);
  });

  it('is left alone where marks begin inside the words and end outside', () => {
    expect(replacePrinted('We *saw ten* bees.', 7, 15, 'two wasps')).toBeNull();
  });

  it('changes only where it was asked to, whatever is typed', () => {
    fc.assert(
      fc.property(
        TYPED,
        fc.nat(60),
        fc.nat(20),
        fc.constantFrom('wasps', '*wasps*', 'two wasps'),
        (text, a, b, words) => {
          const read = printedText(text);
          const [from, until] = [Math.min(a, read.length), Math.min(a + b, read.length)];
          const changed = replacePrinted(text, from, until, words);
          if (changed === null) return;
          expect(printedText(changed)).toBe(`${read.slice(0, from)}${printedText(words)}${read.slice(until)}`);
        },
      ),
    );
  });

  it('gives its words as they were typed', () => {
    expect(typedWords('We *saw* ten bees.', 3, 10)).toBe('*saw* ten');
    expect(typedWords('a H~2~O b', 2, 5)).toBe('H~2~O');
  });
});
