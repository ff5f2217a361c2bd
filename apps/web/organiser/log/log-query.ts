import { instantsAt } from '../../parts/local-instants';
import type { Wanted } from './log-filters';

const DAY_MS = 86_400_000;

/**
 * The first instant of a day where the conference is, or of the day after it; where clocks skip midnight, the one at
 * which they do. @param day `2027-06-09`
 */
function startOf(day: string, timeZone: string, daysLater = 0): string | undefined {
  const date = new Date(Date.parse(day) + daysLater * DAY_MS).toISOString().slice(0, 10);
  const { is, instants } = instantsAt(`${date}T00:00`, timeZone);
  return is === 'never' ? instants.at(-1) : instants[0];
}

/** What the filters ask the server for: whole days where the conference is; what is empty is left out. */
export function queryOf(wanted: Wanted, timeZone: string) {
  const { person, act, what, from, to, text } = wanted;
  return {
    ...(person ? { person } : {}),
    ...(act ? { act } : {}),
    ...(what ? { what } : {}),
    ...(from ? { from: startOf(from, timeZone) } : {}),
    ...(to ? { to: startOf(to, timeZone, 1) } : {}),
    ...(text.trim() ? { text: text.trim() } : {}),
  };
}
