import { newId } from '@colloquy/kernel';
import { leavesOfReview, reviewLeafFault, sentReview } from './review-draft';

const NOTHING = { scores: {}, strength: '', question: '', nextStep: '', commentToAuthors: '', commentToOrganisers: '' };

describe('a review while it is written', () => {
  it('is taken apart by fields, and what is empty is not there', () => {
    const id = newId();
    expect(leavesOfReview({ ...NOTHING, scores: { [id]: 4 }, nextStep: 'Show one example.' })).toEqual({
      [`scores.${id}`]: '4',
      nextStep: 'Show one example.',
    });
  });

  it('reaches its authors as one text, the good first, and never with what is for organisers', () => {
    const typed = { ...NOTHING, commentToAuthors: 'A slip.', strength: 'Clear.', question: ' ' };
    expect(sentReview({ ...typed, commentToOrganisers: 'A prize?' })).toEqual({
      ...{ scores: {}, commentToAuthors: 'Clear.\n\nA slip.', commentToOrganisers: 'A prize?' },
    });
  });

  it('refuses what it cannot keep, each piece with why', () => {
    const score = `scores.${newId()}`;
    expect([reviewLeafFault(score, '5'), reviewLeafFault(score, null), reviewLeafFault('strength', 'Clear.')]).toEqual([
      ...[null, null, null],
    ]);
    const refused: readonly [string, unknown][] = [
      [score, '6'],
      [score, 'x'],
      ['strength', 'x'.repeat(10_001)],
      ['strength', 'half \ud83d'],
      ['strength', true],
      ['title', 'mine'],
    ];
    for (const [at, value] of refused) expect(reviewLeafFault(at, value)).not.toBeNull();
  });
});
