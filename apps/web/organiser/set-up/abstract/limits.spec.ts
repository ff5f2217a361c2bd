import { limitRemarks } from './limits';

const talk = { name: 'Talk', wordLimit: 200 };
const said = (...limits: (number | null)[]) => limitRemarks(limits, [talk])[0];

describe('the limits of sections against that of a way to present', () => {
  it.each<[(number | null)[], string, boolean]>([
    [[null, null], 'shared between the sections as each author likes.', false],
    [[100, 100], 'the sections may have 200 words together, exactly as many.', false],
    [[100, 60], 'the sections may have 160 words together, so 40 can never be used.', false],
    [[100, 120], 'the sections may have 220 words together, 20 too many: whoever fills each of them is over.', true],
    [[199, null], 'the section without a limit can have 1 word.', false],
    [
      [200, null, null],
      'the sections may have 200 words together, and none are left for the 2 sections without a limit.',
      true,
    ],
  ])('%j: %s', (limits, sentence, isOver) => {
    expect(said(...limits)).toEqual({ type: talk, sentence, isOver });
  });
});
