import type { TimetableInstance } from './instance';
import type { Plan } from './plan';

/** Far more than any pause or way: between days, and between sessions of which it is not known when they begin. */
const LONG = 1_000_000;

/**
 * When each session begins, in minutes on one line of time: sessions of one day as far from each other as they are,
 * all others very far.
 */
export function beginnings({ sessions }: TimetableInstance): number[] {
  const days = [...new Set(sessions.map(({ date }) => date))];
  return sessions.map(({ date, start }, session) =>
    start === undefined ? (days.length + 1 + session) * LONG : (days.indexOf(date) + 1) * LONG + start,
  );
}

/** Which of two talks comes first, and the minutes from its end to the beginning of the other; negative while both run. */
export function gapBetween(
  plan: Plan,
  begins: readonly number[],
  a: number,
  b: number,
): { first: number; minutes: number } {
  const { submissions, slotMinutes = 0 } = plan.instance;
  const begin = (talk: number): number => begins[plan.spots[talk]!.session]! + plan.spots[talk]!.slot * slotMinutes;
  const [first, second] = begin(a) <= begin(b) ? [a, b] : [b, a];
  return { first, minutes: begin(second) - begin(first) - submissions[first]!.slots * slotMinutes };
}

/** The time at which a slot begins, such as 10:00; undefined where the instance does not say. */
export function timeOf(
  { sessions, slotMinutes }: TimetableInstance,
  session: number,
  slot: number,
): string | undefined {
  const { start } = sessions[session]!;
  if (start === undefined || slotMinutes === undefined) return undefined;
  const minutes = start + slot * slotMinutes;
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(Math.floor(minutes % 60))}`;
}
