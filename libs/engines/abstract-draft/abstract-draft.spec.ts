import fc from 'fast-check';
import {
  composeAbstract,
  contentOf,
  draftFaults,
  EMPTY_DRAFT,
  isOrcid,
  leafFault,
  leavesOf,
  tidyOrcid,
  USUAL_RULES,
} from './index';

const ID = '5b0c2f6e-5a0e-4d1f-9d6b-0a4a3c1f2b10';
const OTHER = '0c7b8f54-0f0a-4b5c-8f7d-1f2e3d4c5b6a';
const author = {
  id: ID,
  name: 'Ana Ferreira',
  address: 'ana@example.org',
  orcid: '',
  affiliations: ['Porto'],
  presenter: true,
};
const draft = {
  ...EMPTY_DRAFT,
  title: 'Bees *and* roads',
  texts: { abstract: 'Roads cut meadows. Bees cross them.' },
  typeId: ID,
  trackId: OTHER,
  authors: [author],
};
const offers = {
  types: [{ id: ID, name: 'Talk', wordLimit: 10 }],
  tracks: [{ id: OTHER, name: 'Life' }],
};
const fields = (changes: Partial<typeof draft>, rules = USUAL_RULES) =>
  draftFaults({ ...draft, ...changes }, rules, offers).map(({ field }) => field);

describe('a draft', () => {
  it('is the same after it was taken apart and put together', () => {
    const words = fc.string({ unit: 'grapheme' });
    const list = fc.uniqueArray(words);
    fc.assert(
      fc.property(
        fc.record({
          title: words,
          texts: fc.dictionary(fc.stringMatching(/^[a-z-]{1,9}$/), words, { noNullPrototype: true }),
          typeId: fc.option(fc.uuid()),
          trackId: fc.option(fc.uuid()),
          keywords: list,
          authors: fc.uniqueArray(
            fc.record({
              id: fc.uuid(),
              name: words,
              address: words,
              orcid: words,
              affiliations: list,
              presenter: fc.boolean(),
            }),
            { selector: ({ id }) => id },
          ),
          supervisor: fc.record({ name: words, address: words }),
          answers: fc.dictionary(fc.uuid(), fc.oneof(words, list, fc.boolean()), { noNullPrototype: true }),
        }),
        (content) => {
          expect(contentOf(leavesOf(content))).toEqual(content);
        },
      ),
    );
  });

  it('lacks nothing when all is there', () => {
    expect(fields({})).toEqual([]);
  });

  it.each([
    [['title'], { title: ' \u00a0 ' }],
    [['texts.abstract'], { texts: {} as typeof draft.texts }],
    [['texts.abstract'], { texts: { abstract: 'one two three four five six seven eight nine ten eleven' } }],
    [['typeId', 'trackId'], { typeId: OTHER, trackId: ID }],
    [['keywords'], { keywords: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }],
    [['order'], { authors: [] }],
    [['order'], { authors: [{ ...author, presenter: false }] }],
    [[`authors.${ID}.name`], { authors: [{ ...author, name: '\u00a0' }] }],
    [[`authors.${ID}.address`], { authors: [{ ...author, address: 'ana@porto' }] }],
    [[`authors.${ID}.orcid`], { authors: [{ ...author, orcid: '0000-0002-1825-0098' }] }],
    [
      [`authors.${ID}.address`, `authors.${OTHER}.address`],
      { authors: [author, { ...author, id: OTHER, address: ' ANA@example.org' }] },
    ],
  ])('is told %p', (expected, changes) => {
    expect(fields(changes)).toEqual(expected);
  });

  it('needs a supervisor only where they must sign', () => {
    expect(fields({}, { ...USUAL_RULES, signOff: 'asked' })).toEqual([]);
    expect(fields({}, { ...USUAL_RULES, signOff: 'required' })).toEqual(['supervisor.name', 'supervisor.address']);
  });

  it('keeps what was written in a section that is no longer asked for', () => {
    const sections = [{ id: 'why', heading: 'Why?', help: '', wordLimit: null }];
    expect(composeAbstract({ sections }, { old: 'Kept.', why: 'Bees die.' })).toBe('**Why?** Bees die.\n\nKept.');
  });
});

describe('what is typed', () => {
  it.each(['\u202eright to left', `a${'\u0301'.repeat(999)}`, '$ without partner', '\\frac{', '日本語', ''])(
    'is kept: %j',
    (text) => {
      expect(leafFault('title', text)).toBeNull();
    },
  );

  it.each([
    ['title', 'nul \0'],
    ['title', 'half \ud83d'],
    ['title', 'x'.repeat(1_000_000)],
    ['title', 7],
    ['keywords', ['same', 'same']],
    ['order', Array.from({ length: 10_000 }, () => ID)],
    ['order', ['nobody']],
    ['texts.__proto__', 'x'],
    ['authors.constructor.name', 'x'],
    [`authors.${ID}.hasOwnProperty`, 'x'],
    ['toString', 'x'],
  ])('is refused in a sentence where it cannot be kept: %s', (at, value) => {
    expect(leafFault(at, value)).toMatch(/\.$/);
  });
});

describe('an ORCID iD', () => {
  it.each(['0000-0002-1825-0097', 'https://orcid.org/0000-0001-5109-3700', '000000021694233x'])(
    'is known: %s',
    (text) => {
      expect(isOrcid(text)).toBe(true);
      expect(tidyOrcid(text)).toMatch(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/);
    },
  );
});
