import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type {
  Block,
  Conference,
  ConferenceState,
  Gathering,
  Phase,
  PresentationType,
  Room,
  Track,
} from '../domain/conference';
import { maySee } from '../domain/conference-state';

/** A conference in a list. */
export interface ConferenceSummary {
  readonly id: Id;
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly venue: string;
  readonly timeZone: string;
  readonly demo: boolean;
  readonly state: ConferenceState;
}

const SUMMARY = `id, slug, title, kind, starts_on::text AS "startsOn", ends_on::text AS "endsOn", venue, time_zone AS "timeZone", demo, state`;

const span = <T extends { startsAt: unknown; endsAt: unknown }>(row: T): T => ({
  ...row,
  startsAt: (row.startsAt as Date).toISOString(),
  endsAt: (row.endsAt as Date).toISOString(),
});

/** The conferences that the viewer may know of (see {@link maySee}), the latest first. */
export async function listConferences(db: Reader, viewer: Viewer): Promise<ConferenceSummary[]> {
  return db.query(
    `SELECT ${SUMMARY} FROM conference WHERE state <> 'setting-up' OR id = ANY ($1::uuid[]) ORDER BY starts_on DESC, slug`,
    [viewer.memberships.map(({ conferenceId }) => conferenceId)],
  );
}

/** The conference with this slug or id, if the viewer may know of it: for routes that anybody may call. @throws DomainError `not-found` */
export async function findVisibleConference(db: Reader, viewer: Viewer, slugOrId: string): Promise<Conference> {
  const conference = await findConference(db, slugOrId);
  if (!maySee(viewer, conference)) throw notFound('conference');
  return conference;
}

/** The conference with this slug or id. @throws DomainError `not-found` */
export async function findConference(db: Reader, slugOrId: string): Promise<Conference> {
  const [facts]: Omit<Conference, 'phases' | 'tracks' | 'types' | 'rooms' | 'blocks' | 'gatherings'>[] = await db.query(
    `SELECT ${SUMMARY}, about, contact, notices FROM conference WHERE slug = $1 OR id::text = $1`,
    [slugOrId],
  );
  if (!facts) throw notFound('conference');
  const rows = <T>(sql: string): Promise<T[]> => db.query(sql, [facts.id]);
  const phases = await rows<Phase>(
    'SELECT name, starts_at AS "startsAt", ends_at AS "endsAt" FROM phase WHERE conference_id = $1 ORDER BY starts_at',
  );
  const tracks = await rows<Track>('SELECT id, name, letter FROM track WHERE conference_id = $1 ORDER BY letter');
  const types = await rows<PresentationType>(
    `SELECT id, name, form, minutes, discussion_minutes AS "discussionMinutes", word_limit AS "wordLimit"
     FROM presentation_type WHERE conference_id = $1 ORDER BY position`,
  );
  const rooms = await rows<Room>(
    `SELECT id, name, capacity, step_free AS "stepFree", hearing_loop AS "hearingLoop", use, equipment FROM room
     WHERE conference_id = $1 ORDER BY position`,
  );
  const blocks = await rows<Block>(
    'SELECT id, name, starts_at AS "startsAt", ends_at AS "endsAt" FROM block WHERE conference_id = $1 ORDER BY starts_at',
  );
  const gatherings = await rows<Gathering>(
    'SELECT id, title, place, starts_at AS "startsAt", ends_at AS "endsAt" FROM gathering WHERE conference_id = $1 ORDER BY starts_at, title',
  );
  return {
    ...facts,
    phases: phases.map(span),
    tracks,
    types,
    rooms,
    blocks: blocks.map(span),
    gatherings: gatherings.map(span),
  };
}

/** Whether any conference is set up yet. */
export async function hasConferences(db: Reader): Promise<boolean> {
  const rows: unknown[] = await db.query('SELECT 1 FROM conference LIMIT 1');
  return rows.length > 0;
}

/** Whether any conference is set up that is not for looking around only. */
export async function hasRealConferences(db: Reader): Promise<boolean> {
  const rows: unknown[] = await db.query('SELECT 1 FROM conference WHERE NOT demo LIMIT 1');
  return rows.length > 0;
}
