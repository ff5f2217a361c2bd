const FIRST_SECONDS = 2;
const FACTOR = 3;
const LONGEST_SECONDS = 4 * 3600;
const GIVE_UP_AFTER_SECONDS = 24 * 3600;

function pauses(): number[] {
  const seconds: number[] = [];
  let next = FIRST_SECONDS;
  for (let sum = next; sum <= GIVE_UP_AFTER_SECONDS; sum += next) {
    seconds.push(next);
    next = Math.min(next * FACTOR, LONGEST_SECONDS);
  }
  return seconds;
}

/**
 * Seconds to wait after each attempt that did not succeed: short at first, for a server that was only starting, three
 * times as long each time, four hours at most; 24 hours in all (RFC 5321, 4.5.4.1, wants several days of a server that
 * relays; people who wait for a decision want to hear of it sooner).
 */
export const RETRY_PAUSES: readonly number[] = pauses();
