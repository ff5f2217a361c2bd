import type { Id } from '@colloquy/kernel';
import { DomainError } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { ChangeKind, Desk, DeskSession } from '../../domain/desk/desk';
import { type Place, placeAt } from '../../domain/desk/frame';
import { type PlannedChange, planChange, type WantedStep } from '../../domain/desk/plan-change';
import { findDoubleBooking, refuseDoubleBooking } from '../../domain/desk/refuse-double-booking';
import { sessionTitles } from '../../domain/session-titles';
import { endedSessions } from './ended-sessions';
import { keepChange } from './keep-change';
import { writePlaces } from './write-places';

/** SQLSTATE of a broken exclusion constraint: the database found a room or a person in two places. */
const EXCLUSION_VIOLATION = '23P01';

/** What has become of the talks that were moved. */
export interface MadeChange {
  readonly version: number;
  readonly moved: readonly { readonly submissionId: Id; readonly version: number; readonly placement: Place | null }[];
  /** Every session that is new or different; those that have ended are in {@link MadeChange.ended}. */
  readonly sessions: readonly DeskSession[];
  readonly ended: readonly Id[];
}

/**
 * Places and lifts talks, all or none, and keeps what was done: the one way by which a place in the timetable changes. Part of
 * the caller's act, which holds the timetable; what may be moved has been asked before.
 * @param change.notes why talks come into the pool, by their ids
 * @throws DomainError `double-booked`
 */
export async function changeTimetable(
  tx: Transaction,
  desk: Desk,
  change: {
    readonly kind: ChangeKind;
    readonly by: Id | null;
    readonly steps: readonly WantedStep[];
    readonly notes?: ReadonlyMap<Id, string>;
  },
): Promise<MadeChange> {
  const planned = await planOf(tx, desk, change);
  refuseDoubleBooking(desk, planned);
  const version = desk.version + 1;
  try {
    await writePlaces(tx, desk, planned, { version, notes: change.notes ?? new Map() });
  } catch (error) {
    if ((error as { code?: string }).code !== EXCLUSION_VIOLATION) throw error;
    const message = 'This would put a room or a person in two places at once. Choose another place.';
    throw new DomainError('conflict', 'double-booked', message);
  }
  await keepChange(tx, desk.conferenceId, {
    ...{ version, kind: change.kind, by: change.by, steps: planned.steps },
    besides: planned.gone.length > 0 ? { ended: planned.gone } : {},
  });
  return {
    version,
    moved: planned.steps.map(({ submissionId, after }) => {
      const talk = desk.frame.talks.get(submissionId);
      return { submissionId, version, placement: talk && after ? placeAt(desk.frame, talk, after) : null };
    }),
    sessions: planned.sessions.map((session) =>
      planned.revived.includes(session.id) ? { ...session, version } : session,
    ),
    ended: planned.gone.map(({ id }) => id),
  };
}

/** What the steps come to. Who takes something back finds sessions again that have ended, with their chairs where these are free. */
async function planOf(
  tx: Transaction,
  desk: Desk,
  { kind, steps }: { readonly kind: ChangeKind; readonly steps: readonly WantedStep[] },
): Promise<PlannedChange> {
  const called = sessionTitles({ tracks: desk.frame.tracks, talks: desk.frame.talks.values() });
  const titleOf = ({ trackId }: DeskSession, ids: readonly Id[]): string => called(trackId, ids);
  const isBack = kind === 'undo' || kind === 'redo';
  const ended = isBack ? await endedSessions(tx, desk.conferenceId, steps) : [];
  const planned = planChange(desk, steps, { titleOf, ended });
  if (ended.length === 0 || !findDoubleBooking(desk, planned)) return planned;
  return planChange(desk, steps, { titleOf, ended: ended.map((session) => ({ ...session, chairId: null })) });
}
