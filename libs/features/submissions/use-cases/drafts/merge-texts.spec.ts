import fc from 'fast-check';
import { mergeChanges } from '../../domain/drafts/merge-changes';
import { mergeTexts } from './merge-texts';

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Somebody's edit of a text: words of their own put in, and some of the others taken out. */
const edit = (mark: string) =>
  fc.array(
    fc.record({
      at: fc.nat(30),
      kind: fc.constantFrom('insert', 'delete'),
      word: fc.nat(999).map((n) => `${mark}${n}`),
    }),
    { maxLength: 5 },
  );
type Edits = readonly { readonly at: number; readonly kind: string; readonly word: string }[];

function edited(base: readonly string[], edits: Edits): string[] {
  const result = [...base];
  for (const { at, kind, word } of edits) {
    if (kind === 'insert') result.splice(at % (result.length + 1), 0, word);
    else if (result.length > 0) result.splice(at % result.length, 1);
  }
  return result;
}

describe('two edits of one text', () => {
  it('keep every word that either has put in, or are not merged at all', () => {
    const base = fc.array(
      fc.nat(99).map((n) => `w${n}`),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(base, edit('mine'), edit('theirs'), (original, mine, theirs) => {
        const [left, right] = [edited(original, mine), edited(original, theirs)];
        const merged = mergeTexts(original.join(' '), left.join(' '), right.join(' '));
        if (merged === null) return;
        const own = [...left, ...right].filter((word) => !word.startsWith('w'));
        expect(words(merged)).toEqual(expect.arrayContaining(own));
        expect(words(merged).filter((word) => !word.startsWith('w'))).toHaveLength(own.length);
      }),
      { numRuns: 500 },
    );
  });

  it('join changes of different sentences, and gaps do not count as something shared', () => {
    const base = 'Roads cut meadows. Bees cross them. Some die.';
    const mine = 'Roads cut old meadows. Bees cross them. Some die.';
    const theirs = 'Roads cut meadows. Bees cross them.\n\nMany die.';
    expect(mergeTexts(base, mine, theirs)).toBe('Roads cut old meadows. Bees cross them.\n\nMany die.');
  });

  it('are left to the writers where both changed the same words, or where comparing would take too long', () => {
    expect(mergeTexts('some bees', 'tame bees', 'wild bees')).toBeNull();
    const long = (word: string) => Array.from({ length: 5_000 }, (_, place) => `${word}${place % 7}`).join(' ');
    expect(mergeTexts(long('a'), long('b'), long('c'))).toBeNull();
  });
});

describe('two changes of a list', () => {
  const merged = (base: string[], mine: string[], theirs: string[]) =>
    mergeChanges({ keywords: theirs }, [{ at: 'keywords', from: base, to: mine }], mergeTexts).leaves.keywords;

  it.each([
    [
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['d', 'a', 'b'],
      ['d', 'a', 'b', 'c'],
    ],
    [
      ['a', 'b', 'c'],
      ['a', 'c'],
      ['a', 'b', 'c', 'd'],
      ['a', 'c', 'd'],
    ],
    [
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
      ['a', 'b'],
      ['b', 'a'],
    ],
    [[], ['a'], ['a', 'b'], ['a', 'b']],
  ])('keep what either added and drop what either took out: %j, %j, %j', (base, mine, theirs, expected) => {
    expect(merged(base, mine, theirs)).toEqual(expected);
  });
});
