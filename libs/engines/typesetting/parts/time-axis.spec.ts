import { timeAxis } from './time-axis';

describe('the axis of a day', () => {
  test('equal times are equally tall where there is room', () => {
    const at = timeAxis(
      [
        { from: 540, to: 600, need: 10 },
        { from: 600, to: 720, need: 10 },
      ],
      1000,
      1,
    );
    expect([at(540), at(600), at(720)]).toEqual([0, 60, 180]);
  });

  test('a short item gets the height that its text needs', () => {
    const at = timeAxis(
      [
        { from: 540, to: 550, need: 40 },
        { from: 550, to: 700, need: 10 },
      ],
      1000,
      1,
    );
    expect(at(550)).toBe(40);
  });

  test('a day too long for the page is drawn smaller, but no item smaller than its text', () => {
    const items = Array.from({ length: 10 }, (_, hour) => ({ from: hour * 60, to: hour * 60 + 60, need: 30 }));
    const at = timeAxis(items, 400, 1);
    expect(at(600)).toBeCloseTo(400, 3);
    expect(at(60)).toBeGreaterThanOrEqual(30);
  });

  test('hours in which nothing happens take little room', () => {
    const at = timeAxis(
      [
        { from: 0, to: 60, need: 10 },
        { from: 600, to: 660, need: 10 },
      ],
      1000,
      1,
    );
    expect(at(600) - at(60)).toBeLessThan(30);
  });
});
