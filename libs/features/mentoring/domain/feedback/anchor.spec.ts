import fc from 'fast-check';
import { compareWords } from '../../use-cases/feedback/compare-words';
import { anchorAt, findAgain, type Place } from './anchor';

const FIELD = 'texts.abstract';
const texts = (text: string, others: Readonly<Record<string, string>> = {}) =>
  new Map([[FIELD, text], ...Object.entries(others)]);

function again(before: string, words: string, after: string, others?: Readonly<Record<string, string>>): Place | null {
  const from = before.indexOf(words);
  const anchor = anchorAt(texts(before), FIELD, from, from + words.length);
  if (!anchor) throw new Error(`There is no ${words}.`);
  return findAgain(anchor, texts(before), texts(after, others), compareWords);
}

/** The words that a place stands for. */
const read = (place: Place | null, text: string) => (place ? text.slice(place.from, place.until) : null);

const WORD = fc.constantFrom('bees', 'roads', 'cut', 'the', 'meadows', 'and', 'rivers', 'Bees', 'é́', '蜂', '10.5', '–');
const TEXT = fc.array(WORD, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
const SPAN = fc.tuple(TEXT, fc.nat(60), fc.integer({ min: 1, max: 40 })).map(([text, a, length]) => {
  const from = Math.min(a, text.length - 1);
  return { text, from, until: Math.min(text.length, from + length) };
});

describe('the words of a comment in another version', () => {
  it.each([
    [
      'nothing changed',
      'Roads cut meadows. Bees cross.',
      'cut meadows',
      'Roads cut meadows. Bees cross.',
      'kept',
      'cut meadows',
    ],
    ['words were put in before', 'Roads cut meadows.', 'meadows', 'In spring, roads cut meadows.', 'kept', 'meadows'],
    [
      'a word inside changed',
      'Roads cut wet meadows.',
      'cut wet meadows',
      'Roads cut dry meadows.',
      'changed',
      'cut dry meadows',
    ],
    [
      'a word was put in',
      'Roads cut meadows.',
      'cut meadows',
      'Roads cut many meadows.',
      'changed',
      'cut many meadows',
    ],
    ['the last word went', 'We saw ten bees here.', 'ten bees here', 'We saw ten bees.', 'changed', 'ten bees'],
  ])('are found when %s', (_, before, words, after, standing, expected) => {
    const place = again(before, words, after);
    expect(place?.standing).toBe(standing);
    expect(read(place, after)).toBe(expected);
  });

  it.each([
    ['they were taken out', 'Roads cut meadows. Bees cross.', 'Bees cross', 'Roads cut meadows.'],
    ['others stand in their place', 'Roads cut meadows.', 'cut', 'Roads divide meadows.'],
    [
      'little of them is left',
      'Long new roads cut the old meadows.',
      'new roads cut the',
      'Long ways through the old meadows.',
    ],
    ['the text is empty', 'Roads cut meadows.', 'meadows', ''],
  ])('are said to be gone when %s', (_, before, words, after) => {
    expect(again(before, words, after)).toBeNull();
  });

  it('are found where they were moved to, also in another section', () => {
    const moved = again(
      'Bees cross roads by night. We counted them.',
      'Bees cross roads by night',
      'We counted them. Why: Bees cross roads by night.',
    );
    expect(moved).toMatchObject({ standing: 'kept', field: FIELD });
    const elsewhere = again('Bees cross roads by night. We counted.', 'Bees cross roads by night', 'We counted.', {
      'texts.results': 'Bees cross roads by night.',
    });
    expect(elsewhere).toEqual({ field: 'texts.results', from: 0, until: 25, standing: 'kept' });
  });

  it('are where they were, while nothing changes', () => {
    fc.assert(
      fc.property(SPAN, ({ text, from, until }) => {
        const anchor = anchorAt(texts(text), FIELD, from, until);
        if (!anchor) return;
        expect(findAgain(anchor, texts(text), texts(text), compareWords)).toEqual({
          field: FIELD,
          from,
          until,
          standing: 'kept',
        });
      }),
    );
  });

  it('are the very words wherever they are said to be kept, and never outside the text', () => {
    fc.assert(
      fc.property(SPAN, TEXT, ({ text, from, until }, after) => {
        const anchor = anchorAt(texts(text), FIELD, from, until);
        if (!anchor) return;
        const place = findAgain(anchor, texts(text), texts(after), compareWords);
        if (!place) return;
        expect(place.from).toBeGreaterThanOrEqual(0);
        expect(place.until).toBeLessThanOrEqual(after.length);
        expect(place.until).toBeGreaterThan(place.from);
        expect(read(place, after) === anchor.quote).toBe(place.standing === 'kept');
      }),
    );
  });

  it('move with what is written before and after them', () => {
    fc.assert(
      fc.property(TEXT, fc.stringMatching(/^zq[0-9]{1,4}$/), TEXT, TEXT, TEXT, (head, mark, tail, more, rest) => {
        const before = `${head} ${mark} ${tail}`;
        const after = `${more} ${head} ${mark} ${tail} ${rest}`;
        const place = again(before, mark, after);
        expect(read(place, after)).toBe(mark);
        expect(place?.standing).toBe('kept');
      }),
    );
  });

  it('are gone when every one of them is', () => {
    fc.assert(
      fc.property(TEXT, fc.stringMatching(/^zq[0-9]{1,4}$/), TEXT, (head, mark, tail) => {
        expect(again(`${head} ${mark} ${tail}`, mark, `${head} ${tail}`)).toBeNull();
      }),
    );
  });

  it('are no words where there is nothing but white space, or no such place', () => {
    const some = texts('Roads cut meadows.');
    expect(anchorAt(some, FIELD, 5, 6)).toBeNull();
    expect(anchorAt(some, FIELD, -1, 4)).toBeNull();
    expect(anchorAt(some, FIELD, 4, 99)).toBeNull();
    expect(anchorAt(some, 'texts.other', 0, 4)).toBeNull();
  });
});
