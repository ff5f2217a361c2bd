import { findConference, isOneOf, localTimeOf } from '@colloquy/features/conferences';
import { type CalendarDay, type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { conferenceDays, hoursAsEntered } from '../../domain/hours/hours-by-the-clock';
import { type ComesFor, type HoursEntry, type KeptHours, NOON, type RoomNeed } from '../../domain/hours/own-hours';
import { CLOCKS } from './clocks';
import { HAVE_HOURS } from './whose-hours';

/** What somebody has said of when and how they can be there, as they find it. */
export interface OwnHours {
  readonly comesFor: ComesFor;
  readonly needs: readonly RoomNeed[];
  readonly hours: readonly HoursEntry[];
  /** Goes with the next change; 0 while nothing is kept. */
  readonly revision: number;
  /** The days of the conference, each with its half days in which there are talks. */
  readonly days: readonly { readonly day: CalendarDay; readonly parts: readonly ('morning' | 'afternoon')[] }[];
}

/** Somebody's own hours; nobody but they may be given these. @throws DomainError `not-found` for who has no talk to be at */
export async function readOwnHours(db: Reader, viewer: Viewer, conferenceId: Id): Promise<OwnHours> {
  if (!isOneOf(viewer, conferenceId, HAVE_HOURS)) throw notFound('conference');
  const conference = await findConference(db, conferenceId);
  const whose = [conferenceId, viewer.personId];
  const [kept]: Pick<OwnHours, 'comesFor' | 'needs' | 'revision'>[] = await db.query(
    'SELECT comes_for AS "comesFor", needs, revision FROM attendance WHERE conference_id = $1 AND person_id = $2',
    whose,
  );
  const hours: KeptHours[] = await db.query(
    `SELECT kind, ${instant('starts_at')} AS "startsAt", ${instant('ends_at')} AS "endsAt"
     FROM private_hours WHERE conference_id = $1 AND person_id = $2`,
    whose,
  );
  return {
    ...(kept ?? { comesFor: 'as-needed', needs: [], revision: 0 }),
    hours: hoursAsEntered({ ...conference, clocks: CLOCKS }, hours),
    days: conferenceDays(conference).map((day) => ({ day, parts: partsOf(conference, day) })),
  };
}

/** The half days of a day in which there are talks; both, where nobody knows yet. */
function partsOf(
  conference: {
    readonly timeZone: string;
    readonly blocks: readonly { readonly startsAt: Instant; readonly endsAt: Instant }[];
  },
  day: CalendarDay,
): ('morning' | 'afternoon')[] {
  const { blocks, timeZone } = conference;
  const local = blocks.map(({ startsAt, endsAt }) => ({
    starts: localTimeOf(timeZone, startsAt),
    ends: localTimeOf(timeZone, endsAt),
  }));
  const here = local.filter(({ starts }) => starts.slice(0, 10) === day);
  if (blocks.length === 0) return ['morning', 'afternoon'];
  return [
    ...(here.some(({ starts }) => starts.slice(11) < NOON) ? (['morning'] as const) : []),
    ...(here.some(({ ends }) => ends > `${day}T${NOON}`) ? (['afternoon'] as const) : []),
  ];
}
