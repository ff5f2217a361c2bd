/** What the clocks of a time zone show at an instant, as if that were UTC. */
function wallClock(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  }).formatToParts(new Date(instant));
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

const DAY_MS = 86_400_000;

/** What the clocks of a time zone show at an instant, as `2027-03-01T12:00`. */
export const localOf = (instant: string, timeZone: string): string =>
  new Date(wallClock(Math.floor(Date.parse(instant) / 1000) * 1000, timeZone)).toISOString().slice(0, 16);

/**
 * The instants for a local time such as `2027-03-01T12:00`: one, or two to choose from when the clocks show it twice
 * (`twice`) or never (`never`: the one before the gap and the one after it). None when it is no time.
 */
export function instantsAt(
  local: string,
  timeZone: string,
): { readonly is: 'once' | 'twice' | 'never' | 'no time'; readonly instants: string[] } {
  const wanted = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN;
  // A day such as 30 February is taken for a later one.
  if (Number.isNaN(wanted) || !new Date(wanted).toISOString().startsWith(local)) return { is: 'no time', instants: [] };
  const offsets = [wanted - DAY_MS, wanted + DAY_MS].map((near) => wallClock(near, timeZone) - near);
  const tried = [...new Set(offsets.map((offset) => wanted - offset))].sort((a, b) => a - b);
  const fitting = tried.filter((instant) => wallClock(instant, timeZone) === wanted);
  const written = (instants: readonly number[]) => instants.map((instant) => new Date(instant).toISOString());
  if (fitting.length === 0) return { is: 'never', instants: written(tried) };
  return { is: fitting.length === 1 ? 'once' : 'twice', instants: written(fitting) };
}
