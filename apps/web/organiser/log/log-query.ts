import { Temporal } from 'temporal-polyfill';
import type { Wanted } from './log-filters';

/** The first instant of a day where the conference is, or of the day after it. */
function startOf(day: string, timeZone: string, daysLater = 0): string {
  return Temporal.PlainDate.from(day).add({ days: daysLater }).toZonedDateTime(timeZone).toInstant().toString();
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
