import { DomainError, type Id, type Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { Desk } from '../../domain/desk/desk';
import type { Place } from '../../domain/desk/frame';
import { staleSteps, standingPlace, type VersionedStep } from '../../domain/desk/stale-steps';

/** What somebody wanted for a talk, and what somebody else has done to it meanwhile. */
export interface StaleTalk {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly yours: { readonly version: number; readonly placement: Place | null };
  readonly theirs: {
    readonly version: number;
    readonly placement: Place | null;
    readonly by: string | null;
    readonly at: Instant | null;
  };
}

/**
 * Refuses to move talks that somebody else has moved since they were seen, to somewhere else than is wanted now.
 * @throws DomainError `stale` with both versions of each such talk, who changed it and when
 */
export async function refuseStale(db: Reader, desk: Desk, steps: readonly VersionedStep[]): Promise<void> {
  const stale = staleSteps(desk, steps);
  if (stale.length === 0) return;
  const talks = await bothVersions(db, desk, stale);
  const names = [...new Set(talks.flatMap(({ theirs }) => theirs.by ?? []))].join(' and ') || 'Somebody';
  const codes = talks.map(({ code }) => code).join(', ');
  const message = `${names} moved ${codes} meanwhile; nothing of yours was changed. Look at both, and choose which is to stand.`;
  throw new DomainError('stale', 'stale', message, [], { version: desk.version, talks });
}

async function bothVersions(db: Reader, desk: Desk, steps: readonly VersionedStep[]): Promise<StaleTalk[]> {
  const versions = steps.map(({ submissionId }) => desk.records.get(submissionId)?.version ?? 0);
  const changes: { number: number; by: string | null; at: Instant }[] = await db.query(
    `SELECT c.number, p.name AS by, ${instant('c.made_at')} AS at FROM timetable_change c LEFT JOIN person p ON p.id = c.made_by
     WHERE c.conference_id = $1 AND c.number = ANY ($2)`,
    [desk.conferenceId, versions],
  );
  return steps.map(({ submissionId, version, to }, place) => {
    const talk = desk.frame.talks.get(submissionId);
    const change = changes.find(({ number }) => number === versions[place]);
    return {
      ...{ submissionId, code: talk?.code ?? '', title: talk?.title ?? '', yours: { version, placement: to } },
      theirs: {
        ...{ version: versions[place] ?? 0, placement: standingPlace(desk, submissionId) },
        ...{ by: change?.by ?? null, at: change?.at ?? null },
      },
    };
  });
}
