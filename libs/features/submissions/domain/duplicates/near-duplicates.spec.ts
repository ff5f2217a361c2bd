import { createRandom } from '@colloquy/kernel';
import { type ComparedText, nearDuplicates } from './near-duplicates';

const BEES = [
  'Roads cut meadows into islands that few insects leave.',
  'We counted bees on both sides of a motorway in Yorkshire.',
  'Fewer than one in ten crossed it during a whole summer.',
  'Green bridges raised that number to more than a third.',
];
const text = (title: string, sentences: readonly string[]): ComparedText => ({ title, abstract: sentences.join(' ') });
const OTHER = text('Sleep of first-year students', [
  'Students who sleep badly write worse essays in their first year.',
  'We asked three hundred of them to keep a diary for a month.',
  'Those who went to bed before midnight had better marks.',
]);

describe('texts that look alike', () => {
  it('are told with the share of sentences that each has from the other', () => {
    const half = text('A motorway and its neighbours', [
      ...BEES.slice(0, 2),
      'Hedgehogs do not mind bridges made of steel.',
    ]);
    expect(nearDuplicates([text('Bees and the roads they cross', BEES), OTHER, half])).toEqual([
      { one: 0, other: 2, oneShares: 40, otherShares: 50 },
    ]);
  });

  it('are found although words were exchanged, marks added, and sentences turned round', () => {
    const turned = [...BEES].reverse().map((each) => each.replace('bees', '*wild* bees').replace('few', 'hardly any'));
    expect(nearDuplicates([text('Bees', BEES), text('Wild bees', turned)])).toEqual([
      { one: 0, other: 1, oneShares: 100, otherShares: 75 },
    ]);
  });

  it('are no pair for one common phrase, nor for no words at all', () => {
    const phrase = 'The results of this study will be presented at the conference.';
    const empty = { title: '', abstract: '' };
    const [first, second] = [text('Bees', [...BEES, phrase]), text('Sleep', [OTHER.abstract, phrase])];
    expect(nearDuplicates([first, second, empty, empty])).toEqual([]);
  });
});

describe('many texts in the same words', () => {
  it('are no pairs, but planted copies are', () => {
    const random = createRandom(7);
    const words = Array.from({ length: 2_000 }, (_, place) => `word${place}`);
    const sentence = () =>
      `${Array.from({ length: 18 }, () => words[Math.floor(random.next() ** 2 * 2_000)]).join(' ')}.`;
    const texts = Array.from({ length: 400 }, (_, place) =>
      text(`Title ${place} of this very work`, Array.from({ length: 14 }, sentence)),
    );
    const copied = texts.map((each, place) => (place % 100 === 99 ? (texts[place - 1] ?? each) : each));
    expect(nearDuplicates(copied).map(({ one, other }) => [one, other])).toEqual([
      [98, 99],
      [198, 199],
      [298, 299],
      [398, 399],
    ]);
  });
});
