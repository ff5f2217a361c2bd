import { checkHall } from '../clearance/check-hall';
import { HALL_SHAPES, hallTemplate } from './hall-template';

describe('halls to start from', () => {
  it.each(
    HALL_SHAPES.flatMap((shape) => [
      [shape, { width: 10, depth: 4 }] as const,
      [shape, { width: 24, depth: 16 }] as const,
      [shape, { width: 60, depth: shape === 'corridor' ? 5 : 40 }] as const,
    ]),
  )('have nothing against them when empty: %s, %j', (shape, sizes) => {
    const { findings, figures } = checkHall(hallTemplate(shape, sizes));
    expect(findings).toEqual([]);
    expect(figures.longestWayOut).toBeLessThanOrEqual(24);
    const notch = shape === 'L' ? 0.75 : 1;
    expect(figures.area).toBeCloseTo(sizes.width * sizes.depth * notch, 1);
  });

  it('stand on poles as far apart as wished', () => {
    const { obstacles } = hallTemplate('marquee', { width: 30, depth: 12, poleSpacing: 10 });
    expect(obstacles?.map(({ outline }) => outline[0]?.x)).toEqual([9.9, 19.9]);
  });

  it('are refused in sizes that cannot be', () => {
    expect(() => hallTemplate('L', { width: 10, depth: Number.NaN, notchWidth: 12 })).toThrow(
      expect.objectContaining({
        code: 'hall-unclear',
        faults: expect.arrayContaining([
          expect.objectContaining({ field: 'depth' }),
          expect.objectContaining({ field: 'notchWidth' }),
        ]),
      }),
    );
  });
});
