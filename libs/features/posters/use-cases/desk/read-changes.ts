import { isOrganiser } from '@colloquy/features/conferences';
import { type WithTitles, withTitles } from '@colloquy/features/sessions';
import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { KeptThing } from '../../domain/desk/kept-thing';
import type { KeptBoardStep, PosterChangeKind } from '../../domain/desk/poster-desk';

interface ChangeRow {
  readonly number: number;
  readonly kind: PosterChangeKind;
  readonly byId: Id | null;
  readonly by: string | null;
  readonly at: Instant;
  readonly steps: readonly KeptBoardStep[];
  readonly things: readonly KeptThing[];
  /** What else it changed, such as pins or a title. */
  readonly besides: Readonly<Record<string, unknown>>;
}

/** One change of the posters or a hall, as it was made. */
export type PosterChange = WithTitles<ChangeRow>;

/** Which changes are asked for: those of one session. */
export interface ChangesOf {
  readonly conferenceId: Id;
  readonly posterSessionId: Id;
  readonly limit: number;
}

const CHANGES = `SELECT c.number, c.kind, c.made_by AS "byId", p.name AS by, ${instant('c.made_at')} AS at, c.steps, c.things, c.besides
  FROM poster_change c LEFT JOIN person p ON p.id = c.made_by WHERE c.conference_id = $1 AND $2 = ANY (c.poster_session_ids)`;

/** What has changed after a version, the oldest first. @throws DomainError `not-found` for others than organisers */
export async function changesAfter(
  db: Reader,
  viewer: Viewer,
  { after, ...of }: ChangesOf & { readonly after: number },
): Promise<PosterChange[]> {
  await expectSession(db, viewer, of);
  const sql = `${CHANGES} AND c.number > $3 ORDER BY c.number LIMIT $4`;
  return withTitles<ChangeRow>(db, viewer, of.conferenceId, await db.query(sql, [...keyOf(of), after, of.limit]));
}

/** The history before a change, the newest first. @throws DomainError `not-found` for others than organisers */
export async function changesBefore(
  db: Reader,
  viewer: Viewer,
  { before, ...of }: ChangesOf & { readonly before: number },
): Promise<PosterChange[]> {
  await expectSession(db, viewer, of);
  const sql = `${CHANGES} AND c.number < $3 ORDER BY c.number DESC LIMIT $4`;
  return withTitles<ChangeRow>(db, viewer, of.conferenceId, await db.query(sql, [...keyOf(of), before, of.limit]));
}

const keyOf = ({ conferenceId, posterSessionId }: ChangesOf): [Id, Id] => [conferenceId, posterSessionId];

/** The version at which the posters of a conference are. */
export async function deskVersion(db: Reader, conferenceId: Id): Promise<number> {
  const [row]: { version: number }[] = await db.query('SELECT version FROM poster_desk WHERE conference_id = $1', [
    conferenceId,
  ]);
  return row?.version ?? 0;
}

/** @throws DomainError `not-found` for others than organisers, and where the conference has no such session */
export async function expectSession(
  db: Reader,
  viewer: Viewer,
  { conferenceId, posterSessionId }: { readonly conferenceId: Id; readonly posterSessionId: Id },
): Promise<void> {
  const found: unknown[] = isOrganiser(viewer, conferenceId)
    ? await db.query('SELECT 1 FROM poster_session WHERE id = $1 AND conference_id = $2', [
        posterSessionId,
        conferenceId,
      ])
    : [];
  if (found.length === 0) throw notFound('poster session');
}
