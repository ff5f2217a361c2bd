import { isOrganiser } from '@colloquy/features/conferences';
import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { ChangeKind, KeptStep } from '../../domain/desk/desk';
import { withTitles } from './with-titles';

/** One change of the timetable, as it was made. */
export interface TimetableChange {
  readonly number: number;
  readonly kind: ChangeKind;
  readonly byId: Id | null;
  readonly by: string | null;
  readonly at: Instant;
  readonly steps: readonly (KeptStep & { readonly code: string; readonly title: string })[];
  /** What else it changed, such as pins, a title or a chair. */
  readonly besides: Readonly<Record<string, unknown>>;
}

interface ChangeRow extends Omit<TimetableChange, 'steps'> {
  readonly steps: readonly KeptStep[];
}

const CHANGES = `SELECT c.number, c.kind, c.made_by AS "byId", p.name AS by, ${instant('c.made_at')} AS at, c.steps, c.besides
  FROM timetable_change c LEFT JOIN person p ON p.id = c.made_by WHERE c.conference_id = $1`;

/** What has changed after a version, the oldest first. @throws DomainError `not-found` for others than organisers */
export async function changesAfter(
  db: Reader,
  viewer: Viewer,
  { conferenceId, after, limit }: { readonly conferenceId: Id; readonly after: number; readonly limit: number },
): Promise<TimetableChange[]> {
  if (!isOrganiser(viewer, conferenceId)) throw notFound('conference');
  const sql = `${CHANGES} AND c.number > $2 ORDER BY c.number LIMIT $3`;
  return told(db, viewer, conferenceId, await db.query(sql, [conferenceId, after, limit]));
}

/** The history before a change, the newest first. @throws DomainError `not-found` for others than organisers */
export async function changesBefore(
  db: Reader,
  viewer: Viewer,
  { conferenceId, before, limit }: { readonly conferenceId: Id; readonly before: number; readonly limit: number },
): Promise<TimetableChange[]> {
  if (!isOrganiser(viewer, conferenceId)) throw notFound('conference');
  const sql = `${CHANGES} AND c.number < $2 ORDER BY c.number DESC LIMIT $3`;
  return told(db, viewer, conferenceId, await db.query(sql, [conferenceId, before, limit]));
}

/** The version at which the timetable is. */
export async function timetableVersion(db: Reader, conferenceId: Id): Promise<number> {
  const [row]: { version: number }[] = await db.query('SELECT version FROM timetable WHERE conference_id = $1', [
    conferenceId,
  ]);
  return row?.version ?? 0;
}

/** As people read them: with what the talks are called. */
async function told(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  rows: readonly ChangeRow[],
): Promise<TimetableChange[]> {
  const changes = await withTitles(db, viewer, conferenceId, rows);
  return changes.map((change) => ({ ...change, besides: withoutEnded(change.besides) }));
}

/** What a session was that ended is kept to bring it back, and is nothing to read. */
function withoutEnded({ ended: _ended, ...besides }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return besides;
}
