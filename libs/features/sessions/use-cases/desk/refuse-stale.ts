import { DomainError, type Id, type Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { Desk } from '../../domain/desk/desk';
import { type Place, placeAt } from '../../domain/desk/frame';
import type { WantedStep } from '../../domain/desk/plan-change';

/** A step with the version of the talk that it starts from. */
export type VersionedStep = WantedStep & { readonly version: number };

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

/** Where a talk stands on the desk, in slots; null in the pool. */
export function standingPlace(desk: Desk, submissionId: Id): Place | null {
  const talk = desk.frame.talks.get(submissionId);
  const standing = desk.standing.get(submissionId);
  const session = desk.sessions.find(({ id }) => id === standing?.sessionId);
  if (!talk || !standing || !session) return null;
  const { startsAt, endsAt } = standing;
  return placeAt(desk.frame, talk, { blockId: session.blockId, roomId: session.roomId, startsAt, endsAt });
}

const same = (a: Place | null, b: Place | null): boolean =>
  a === b || (a?.blockId === b?.blockId && a?.roomId === b?.roomId && a?.slot === b?.slot);

/**
 * Refuses to move talks that somebody else has moved since they were seen, to somewhere else than is wanted now.
 * @throws DomainError `stale` with both versions of each such talk, who changed it and when
 */
export async function refuseStale(db: Reader, desk: Desk, steps: readonly VersionedStep[]): Promise<void> {
  const stale = steps.filter(({ submissionId, version, to }) => {
    const standing = desk.records.get(submissionId)?.version ?? 0;
    return version !== standing && !same(standingPlace(desk, submissionId), to);
  });
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
