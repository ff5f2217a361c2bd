import type { Board, Point } from '../floor-plan';
import { TOLERANCE } from '../geometry/points';

/** What may be wrong with a hall. */
export type FindingKind =
  | 'unreadable'
  | 'outline-crosses'
  | 'outline-flat'
  | 'shape-crosses'
  | 'no-entrance'
  | 'door-off-wall'
  | 'door-blocked'
  | 'socket-outside'
  | 'run-outside'
  | 'run-in-obstacle'
  | 'run-in-area'
  | 'run-too-short'
  | 'runs-cross'
  | 'boards-overlap'
  | 'aisle-narrow'
  | 'no-turning'
  | 'cut-off'
  | 'way-out-long'
  | 'dead-end';

/** Something in a hall that is not, or may not be, as it should. */
export interface HallFinding {
  /** The same as long as it is about the same things: an organiser's note that it is so stays with it. */
  readonly key: string;
  readonly kind: FindingKind;
  readonly level: 'error' | 'warning';
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What to do about it, in a sentence. */
  readonly help: string;
  readonly at?: Point;
  /** Ids of what it is about. */
  readonly things: readonly string[];
}

/**
 * A finding with its key.
 * @param where which of several places about the same things
 */
export function finding(
  kind: FindingKind,
  level: HallFinding['level'],
  things: readonly string[],
  message: string,
  help: string,
  at?: Point,
  where = '',
): HallFinding {
  const key = [kind, ...things.toSorted(), where].join(' ').trim();
  return { key, kind, level, message, help, ...(at ? { at: inCentimetres(at) } : {}), things };
}

const inCentimetres = ({ x, y }: Point): Point => ({ x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 });

/** A length as found, never rounded up by more than the tolerance: "1.49 m". */
export const metres = (length: number): string => `${Math.floor((length + TOLERANCE) * 100) / 100} m`;

/** A length to go by, never rounded down by more than the tolerance: "0.11 m". */
export const metresMore = (length: number): string => `${Math.ceil((length - TOLERANCE) * 100) / 100} m`;

/** "board 3", "boards 3 to 7 and 9". */
export function boardsInWords(boards: readonly Pick<Board, 'number'>[]): string {
  const numbers = boards.map(({ number }) => number).sort((a, b) => a - b);
  const stretches: [number, number][] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else stretches.push([number, number]);
  }
  const words = stretches.flatMap(([from, to]) =>
    to === from ? [`${from}`] : to === from + 1 ? [`${from}`, `${to}`] : [`${from} to ${to}`],
  );
  const list = words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('');
  return numbers.length === 1 ? `board ${list}` : `boards ${list}`;
}
