import { DomainError, type Id, type Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { keptBoardOf, type PosterDesk } from '../../domain/desk/poster-desk';
import {
  type PosterVersion,
  posterVersion,
  stalePosters,
  type VersionedBoardStep,
} from '../../domain/desk/stale-posters';

/** Who made a change, and when; nobody, where the program did it. */
export interface Changed {
  readonly by: string | null;
  readonly at: Instant | null;
}

/** What somebody wanted for a poster, and what somebody else has done to it meanwhile. */
export interface StalePoster {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly yours: PosterVersion;
  readonly theirs: PosterVersion & Changed;
}

/**
 * Refuses to move posters that somebody else has moved since they were seen, to somewhere else than is wanted now.
 * @throws DomainError `stale` with both versions of each such poster, who changed it and when
 */
export async function refuseStale(db: Reader, desk: PosterDesk, steps: readonly VersionedBoardStep[]): Promise<void> {
  const stale = stalePosters(desk, steps);
  if (stale.length === 0) return;
  const versionOf = (id: Id): number => desk.records.get(id)?.version ?? 0;
  const changed = await whoChanged(
    db,
    desk.conferenceId,
    stale.map(({ submissionId }) => versionOf(submissionId)),
  );
  const posters = stale.map(({ submissionId, version, to }): StalePoster => {
    const poster = desk.posters.get(submissionId);
    const standing = posterVersion(versionOf(submissionId), keptBoardOf(desk, submissionId));
    return {
      ...{ submissionId, code: poster?.code ?? '', title: poster?.title ?? '', yours: posterVersion(version, to) },
      theirs: { ...standing, ...changed(standing.version) },
    };
  });
  const codes = posters.map(({ code }) => code).join(', ');
  const message = `${namesOf(posters)} moved ${codes} meanwhile; nothing of yours was changed. Look at both, and choose which is to stand.`;
  throw new DomainError('stale', 'stale', message, [], { version: desk.version, posters });
}

/** Who made these changes of a conference's posters and halls. */
export async function whoChanged(
  db: Reader,
  conferenceId: Id,
  numbers: readonly number[],
): Promise<(number: number) => Changed> {
  const changes: (Changed & { readonly number: number })[] = await db.query(
    `SELECT c.number, p.name AS by, ${instant('c.made_at')} AS at FROM poster_change c LEFT JOIN person p ON p.id = c.made_by
     WHERE c.conference_id = $1 AND c.number = ANY ($2)`,
    [conferenceId, numbers],
  );
  return (number) => {
    const change = changes.find((one) => one.number === number);
    return { by: change?.by ?? null, at: change?.at ?? null };
  };
}

/** Whoever it was, for a sentence that begins with them. */
export function namesOf(stale: readonly { readonly theirs: Changed }[]): string {
  return [...new Set(stale.flatMap(({ theirs }) => theirs.by ?? []))].join(' and ') || 'Somebody';
}
