const DAY = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The zone's clock face: an instant as the numbers that a clock and a calendar there show. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', era: 'short' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** What the zone's clock shows at an instant, as if that were UTC: milliseconds since 1970. */
export function wallClock(timeZone: string, at: number): number {
  const parts = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const number = (part: string): number => Number(parts[part]);
  const second = at - Math.floor(at / 1000) * 1000;
  return (
    Date.UTC(number('year'), number('month') - 1, number('day'), number('hour'), number('minute'), number('second')) +
    second
  );
}

/** Milliseconds by which the zone's clock is ahead of UTC at an instant. */
function offsetAt(timeZone: string, at: number): number {
  return wallClock(timeZone, at) - at;
}

/** The offsets that hold a day before and a day after: the two that a change of the clocks nearby lies between. */
export function offsetsAround(timeZone: string, wall: number): readonly [before: number, after: number] {
  return [offsetAt(timeZone, wall - DAY), offsetAt(timeZone, wall + DAY)];
}
