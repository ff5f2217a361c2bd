import type { Heard } from './read-answer';

/** What both worlds had in common when they parted, and when that was. */
export interface Parting {
  /** Every id that stood in the database. */
  readonly ids: ReadonlySet<string>;
  readonly at: number;
}

/** What somebody has met in one world up to now. */
export interface Met {
  /** Ids that are new since the worlds parted, by the order in which they came up. */
  readonly ids: Map<string, number>;
  /** Moments since the worlds parted, in the order in which they came up. */
  readonly moments: number[];
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
/** Ids that are drawn by chance: the others have their moment or their place in them. */
const BY_CHANCE = /^[0-9a-f]{8}-[0-9a-f]{4}-4/;
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

/** Somebody who has met nothing yet. */
export const newcomer = (): Met => ({ ids: new Map(), moments: [] });

/**
 * What somebody learns from an answer: its status, headers, length and words. Two worlds that hold the same differ in two
 * things all the same, and these are compared for what they can tell:
 * - an id that was made since they parted, and drawn by chance, is named by when the reader met it first, in this answer or
 *   an earlier one: the same thing has to come up in the same places everywhere. Ids that are not drawn by chance are
 *   compared as they are.
 * - a moment since they parted is compared by ten minutes; which of two moments came first, by `parted`. Earlier
 *   moments are compared as they are.
 */
export function learned({ status, headers, text }: Heard, parting: Parting, met: Met) {
  const kept = headers.filter(([name]) => !OF_EVERY_ANSWER.includes(name));
  return {
    status,
    headers: kept.map(([name, value]) => `${name}: ${timeless(value, parting, met)}`),
    text: timeless(text, parting, met),
  };
}

/** An answer as it was sent, but for what the server says of every answer. */
export function asSent({ status, headers, text }: Heard): string {
  return [status, ...headers.filter(([name]) => !OF_EVERY_ANSWER.includes(name)), text].join('\n');
}

/** Words without what is one world's own. */
export function timeless(words: string, { ids, at }: Parting, met: Met): string {
  const minutes = minutesBetween(at, Date.now());
  return words
    .replace(WRAPPED, (wrapped) => Buffer.from(wrapped, 'base64url').toString())
    .replace(UUID, (id) => {
      if (ids.has(id) || !BY_CHANCE.test(id)) return id;
      if (!met.ids.has(id)) met.ids.set(id, met.ids.size + 1);
      return `<id ${met.ids.get(id)}>`;
    })
    .replace(INSTANT, (instant) => {
      const time = Date.parse(/\d$/.test(instant) ? `${instant}Z` : instant);
      if (time < at - 1000) return instant;
      met.moments.push(time);
      return `<now + ${Math.round((time - at) / STEP_MS)}>`;
    })
    .replace(CLOCK, (minute) => (minutes.has(minute.padStart(5, '0')) ? '<minute>' : minute))
    .replace(FILE_ADDRESS, '/files/<address>/');
}

/**
 * Two places in what somebody has met, of which one came before the other in one world and after it in the other; null
 * where all that came up in both came about in the same order. Of moments that are the same in one world nothing follows.
 */
export function parted(one: readonly number[], other: readonly number[]): readonly [number, number] | null {
  const places = one.map((_, place) => place).sort((a, b) => (one[a] ?? 0) - (one[b] ?? 0));
  let latest = -1;
  for (let from = 0; from < places.length; ) {
    let until = from;
    while (until < places.length && one[places[until] ?? 0] === one[places[from] ?? 0]) until += 1;
    const same = places.slice(from, until);
    for (const place of same) {
      if (latest >= 0 && (other[place] ?? 0) < (other[latest] ?? 0)) return [latest, place];
    }
    for (const place of same) {
      if (latest < 0 || (other[place] ?? 0) > (other[latest] ?? 0)) latest = place;
    }
    from = until;
  }
  return null;
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
