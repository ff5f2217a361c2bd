import { planHang } from './plan-hang';
import { sampleDesk } from './sample-desk';

const desk = sampleDesk([
  { submissionId: 'a', board: 1, shift: 0 },
  { submissionId: 'b', board: 2, shift: 1 },
  { submissionId: 'c', board: 3, shift: 0, pinned: true },
  { submissionId: 'd' },
]);

describe('hanging a poster', () => {
  it('moves it to a free board, in the shift that is the cheapest where that is known', () => {
    const prices = [{ board: 4, swapWith: null, price: 2, shift: 1, swapShift: null, terms: [], breaks: [] }];
    expect(planHang(desk, 'a', 4)).toEqual({
      how: 'move',
      steps: [{ submissionId: 'a', to: { board: 4, shift: undefined } }],
    });
    expect(planHang(desk, 'a', 4, prices)).toMatchObject({ steps: [{ to: { board: 4, shift: 1 } }] });
  });

  it('lets two posters change places, and sends one to those that wait where the other comes from there', () => {
    expect(planHang(desk, 'a', 2)).toMatchObject({
      how: 'swap',
      steps: [
        { submissionId: 'a', to: { board: 2 } },
        { submissionId: 'b', to: { board: 1 } },
      ],
    });
    expect(planHang(desk, 'd', 2)).toMatchObject({ how: 'swap', steps: [{}, { submissionId: 'b', to: null }] });
  });

  it('does nothing where it hangs already, and names the pin that is in the way', () => {
    expect(planHang(desk, 'a', 1)).toEqual({ how: 'move', steps: [] });
    expect(planHang(desk, 'c', 4)).toEqual({ refused: 'UG-c is pinned. Take the pin out to move it.' });
    expect(planHang(desk, 'a', 3)).toEqual({ refused: 'UG-c is pinned to board 3. Choose another board.' });
    expect(planHang(desk, 'a', null)).toEqual({ how: 'move', steps: [{ submissionId: 'a', to: null }] });
  });
});
