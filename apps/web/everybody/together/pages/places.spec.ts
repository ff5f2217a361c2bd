import { movedBy, NAMED_PLACES, placeBetween, placeWords, resizedBy } from './places';

describe('a place on a page', () => {
  it('is named by where its middle is', () => {
    for (const { name, place } of NAMED_PLACES) expect(placeWords(place)).toBe(name);
  });

  it('is the same whichever way it was drawn, and never outside the page', () => {
    expect(placeBetween([300, 400], [100, 200])).toEqual({ x: 100, y: 200, width: 200, height: 200 });
    expect(placeBetween([990, 990], [1200, 1400])).toEqual({ x: 980, y: 980, width: 20, height: 20 });
  });

  it('stays on the page when it is moved and made larger', () => {
    const place = { x: 700, y: 0, width: 200, height: 100 };
    expect(movedBy(place, 500, -50)).toEqual({ x: 800, y: 0, width: 200, height: 100 });
    expect(resizedBy(place, 500, -500)).toEqual({ x: 700, y: 0, width: 300, height: 20 });
  });
});
