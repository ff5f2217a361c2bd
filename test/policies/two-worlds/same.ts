import type { Answer } from '../../builders/caller';

/** What both worlds had in common when they parted, and when that was. */
export interface Parting {
  /** Every id that stood in the database. */
  readonly ids: ReadonlySet<string>;
  readonly at: number;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
const INSTANT = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?/g;
const CLOCK = /\b\d\d?:\d\d\b/g;
/** The address of a file says until when it holds. */
const FILE_ADDRESS = /\/files\/[\w-]+\//g;
/** Where a list goes on: a moment and an id, wrapped up. */
const WRAPPED = /(?<="next\\?":\\?")[\w-]{40,}/g;
/** Deadlines are so many days from what happened, by the millisecond. */
const STEP_MS = 600_000;
/** What the server says of every answer, and what follows from the bytes. */
const OF_EVERY_ANSWER = ['date', 'etag', 'keep-alive', 'connection'];

/**
 * What somebody learns from an answer: its status, headers, length and words, without what two worlds cannot share though
 * they hold the same: ids that were made since they parted (numbered in the order in which they come), and the moment.
 */
export function learned(
  { status, headers, text }: Pick<Answer<unknown>, 'status' | 'headers' | 'text'>,
  parting: Parting,
) {
  const kept = [...headers].filter(([name]) => !OF_EVERY_ANSWER.includes(name));
  return {
    status,
    headers: kept.map(([name, value]) => `${name}: ${timeless(value, parting)}`),
    text: timeless(text, parting),
  };
}

/** An answer as it was sent, but for what the server says of every answer. */
export function asSent({ status, headers, text }: Pick<Answer<unknown>, 'status' | 'headers' | 'text'>): string {
  return [status, ...[...headers].filter(([name]) => !OF_EVERY_ANSWER.includes(name)), text].join('\n');
}

/** Words without the ids and moments of one world. */
export function timeless(words: string, { ids, at }: Parting): string {
  const made = new Map<string, number>();
  const now = Date.now();
  const minutes = minutesBetween(at, now);
  return words
    .replace(WRAPPED, (wrapped) => Buffer.from(wrapped, 'base64url').toString())
    .replace(UUID, (id) => {
      if (ids.has(id)) return id;
      if (!made.has(id)) made.set(id, made.size + 1);
      return `<id ${made.get(id)}>`;
    })
    .replace(INSTANT, (instant) => {
      const time = Date.parse(/\d$/.test(instant) ? `${instant}Z` : instant);
      return time < at - 1000 ? instant : `<now + ${Math.round((time - at) / STEP_MS)}>`;
    })
    .replace(CLOCK, (minute) => (minutes.has(minute.padStart(5, '0')) ? '<minute>' : minute))
    .replace(FILE_ADDRESS, '/files/<address>/');
}

/** The minutes from one moment to another, as clocks show them here and in British summer. */
function minutesBetween(from: number, until: number): ReadonlySet<string> {
  const minutes = new Set<string>();
  for (let time = from - 60_000; time <= until + 60_000; time += 60_000) {
    for (const hours of [0, 1]) minutes.add(new Date(time + hours * 3_600_000).toISOString().slice(11, 16));
  }
  return minutes;
}

/** Where two texts part, with a few words around it. */
export function firstDifference(one: string, other: string): string {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  const around = (text: string) => text.slice(Math.max(0, place - 60), place + 60);
  return `…${around(one)}… | …${around(other)}…`;
}

/** The ids that stand in a text. */
export function idsIn(text: string): string[] {
  return text.match(UUID) ?? [];
}
