import type { Fault, Instant } from '@colloquy/kernel';
import { isLocalTime, type LocalTime, localTimeOf, readIn, WHICH, type Which } from './local-time';
import { dayInWords, momentInWords, timeOf, zoneName } from './time-words';

/** A time as a person writes it: what the clocks show, and which of the two where they show it twice. */
export interface LocalTimeEntry {
  readonly local: LocalTime;
  readonly which?: Which | undefined;
}

/** One of two instants that a local time may mean. */
export interface TimeChoice {
  readonly which: Which;
  readonly local: LocalTime;
  readonly instant: Instant;
  /** For a button: "01:30 before the clocks go back (BST)". */
  readonly label: string;
  readonly [member: string]: string;
}

/**
 * The instant that a person means, or what is wrong with the time that they wrote: code `ambiguous-time` or
 * `missing-time` with the two choices, `invalid-time` for what is no time at all.
 * @param timeZone a zone that exists
 * @param field where the entry stands in the request
 */
export function readEntry(
  timeZone: string,
  entry: LocalTimeEntry,
  field: string,
): { instant: Instant } | { fault: Fault } {
  if (entry.local === '') return { fault: { field, message: 'Give a day and a time.' } };
  if (!isLocalTime(entry.local)) {
    const message = `"${entry.local}" is not a day and a time. Write it as 2027-06-09T09:00.`;
    return { fault: { field, code: 'invalid-time', message } };
  }
  const reading = readIn(timeZone, entry.local);
  if (reading.kind === 'once') return { instant: reading.instant };
  if (entry.which) return { instant: reading[entry.which] };
  const typed = `${entry.local.slice(11)} on ${dayInWords(entry.local.slice(0, 10))}`;
  const message =
    reading.kind === 'ambiguous'
      ? `The clocks go back then, so ${typed} comes twice. Choose which one you mean.`
      : `The clocks go forward then, so ${typed} does not exist in ${timeZone}. Choose the time before or after.`;
  const choices = WHICH.map((which) => choiceOf(timeZone, entry.local, reading.kind, which, reading[which]));
  return { fault: { field, code: `${reading.kind}-time`, message, choices } };
}

function choiceOf(
  timeZone: string,
  typed: LocalTime,
  kind: 'ambiguous' | 'missing',
  which: Which,
  instant: Instant,
): TimeChoice {
  const local = localTimeOf(timeZone, instant);
  const sameDay = local.slice(0, 10) === typed.slice(0, 10);
  const turn = kind === 'ambiguous' ? 'back' : 'forward';
  const when = which === 'earlier' ? `before the clocks go ${turn}` : `after the clocks have gone ${turn}`;
  const moment = sameDay ? `${timeOf(timeZone, instant)} ` : `${momentInWords(timeZone, instant)}, `;
  return { which, local, instant, label: `${moment}${when} (${zoneName(timeZone, instant)})` };
}
