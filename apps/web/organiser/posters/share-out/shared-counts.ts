import type { Schemas } from '@colloquy/api-client';

type Preview = Pick<Schemas['SharedOutDto'], 'posters' | 'shares'>;

/** How many posters of something a session has, and would have. */
export interface Count {
  readonly now: number;
  readonly after: number;
}

/**
 * Counts posters by session, now and with what is ticked.
 * @param without the posters that are not given away
 * @returns how many of some posters a session has; null is no session
 */
export function countsOf({ posters, shares }: Preview, without: ReadonlySet<string>) {
  const to = new Map(
    shares.flatMap(({ submissionId, posterSessionId }) =>
      without.has(submissionId) ? [] : [[submissionId, posterSessionId] as const],
    ),
  );
  return (session: string | null, isMeant: (poster: Preview['posters'][number]) => boolean = () => true): Count => {
    const meant = posters.filter(isMeant);
    return {
      now: meant.filter(({ posterSessionId }) => posterSessionId === session).length,
      after: meant.filter((poster) => (to.get(poster.submissionId) ?? poster.posterSessionId) === session).length,
    };
  };
}
