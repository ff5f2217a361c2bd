import type { Instant } from '@colloquy/kernel';
import type { NoticeVersion } from './notice';

/** What a person has said to one version. */
export interface Said {
  readonly number: number;
  readonly givenAt: Instant;
  readonly withdrawnAt: Instant | null;
}

/**
 * How a person stands to a notice: never asked or answered, agreed to words that still hold, agreed to words that have
 * been changed since so that they are asked again, or withdrawn.
 */
export type Standing = 'open' | 'agreed' | 'to be asked again' | 'withdrawn';

/** The first of the versions for which an agreement still holds today: the last one for which all are asked anew. */
export function holdsSince(versions: readonly Pick<NoticeVersion, 'number' | 'asksAnew'>[]): number {
  return Math.max(0, ...versions.filter(({ asksAnew }) => asksAnew).map(({ number }) => number));
}

/** @param since see {@link holdsSince} */
export function standingOf(said: readonly Said[], since: number): Standing {
  const live = said.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (live.some(({ number }) => number >= since)) return 'agreed';
  if (live.length > 0) return 'to be asked again';
  return said.length > 0 ? 'withdrawn' : 'open';
}
