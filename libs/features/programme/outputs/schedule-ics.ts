import type { Id, Instant } from '@colloquy/kernel';
import { localTimes } from '../domain/local-time';
import type { ReleaseReader } from '../domain/read-release';
import type { ReleaseSubmission } from '../domain/release';
import { contentLine, textValue } from './ics-text';
import type { Published } from './published';
import { abstractAddress } from './published';
import { stamp, timeZoneComponent } from './time-zone-ics';

interface Entry {
  readonly id: Id;
  readonly title: string;
  readonly place: string;
  readonly about: readonly string[];
  readonly track?: string;
  readonly url?: string | undefined;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

function presentation(reader: ReleaseReader, submission: ReleaseSubmission, published: Published): Entry[] {
  const at = reader.appearance(submission.id);
  if (!at) return [];
  const { id, code, title, trackId } = submission;
  const presenters = reader.presenters(submission).map(({ name }) => name);
  const where =
    at.kind === 'talk'
      ? `${code} in session ${at.session.code}: ${at.session.title}`
      : `${code} on board ${at.placement.boardNumber} in ${at.posterSession.title}`;
  return [
    {
      id,
      title,
      place: at.room.name,
      about: [`Presented by ${presenters.join(', ')}`, where],
      track: reader.track(trackId).name,
      url: abstractAddress(published, code),
      startsAt: at.startsAt,
      endsAt: at.endsAt,
    },
  ];
}

function wholeProgramme(reader: ReleaseReader, published: Published): Entry[] {
  const { sessions, posterSessions, gatherings } = reader.release;
  return [
    ...gatherings.map((gathering) => ({ ...gathering, about: [] })),
    ...sessions.flatMap(({ talks }) =>
      talks.flatMap(({ submissionId }) => presentation(reader, reader.submission(submissionId), published)),
    ),
    ...posterSessions.map((session) => ({
      ...session,
      place: reader.room(session.roomId).name,
      about: [`${session.placements.length} posters`],
    })),
  ].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}

function event(entry: Entry, reader: ReleaseReader, clock: (instant: Instant) => string): string {
  const { conference, number, publishedAt } = reader.release;
  const published = `${stamp(publishedAt)}Z`;
  const line = contentLine;
  return [
    line('BEGIN', 'VEVENT'),
    line('UID', `${entry.id}@colloquy`),
    line('SEQUENCE', String(number)),
    line('DTSTAMP', published),
    line('LAST-MODIFIED', published),
    line(`DTSTART;TZID=${conference.timeZone}`, stamp(clock(entry.startsAt))),
    line(`DTEND;TZID=${conference.timeZone}`, stamp(clock(entry.endsAt))),
    line('SUMMARY', textValue(entry.title)),
    line('LOCATION', textValue(`${entry.place}, ${conference.venue}`)),
    entry.about.length > 0 ? line('DESCRIPTION', textValue(entry.about.join('\n'))) : '',
    entry.track ? line('CATEGORIES', textValue(entry.track)) : '',
    entry.url ? line('URL', entry.url) : '',
    line('STATUS', 'CONFIRMED'),
    line('END', 'VEVENT'),
  ].join('');
}

/** Makes calendars from one release. */
export interface Calendars {
  /** Every gathering, talk and poster session. */
  readonly whole: () => string;
  /** The presentations of these submissions alone, a poster at the time of its shift: of a session, a person, one talk. */
  readonly of: (submissions: readonly ReleaseSubmission[]) => string;
}

/**
 * The programme as iCalendar files (RFC 5545), times in the conference's zone. Each entry keeps its UID from release to
 * release and its SEQUENCE is the release's number, so that calendars move what they already hold. Written without a
 * library: ical-generator 10 leaves the Z off DTSTAMP as soon as an event has a zone (RFC 5545 §3.8.7.2 demands it).
 */
export function calendars(reader: ReleaseReader, published: Published = {}): Calendars {
  const { conference, publishedAt } = reader.release;
  const programme = wholeProgramme(reader, published);
  const { clock } = localTimes(conference.timeZone);
  const ends = programme.map(({ endsAt }) => endsAt).sort();
  const zone = timeZoneComponent(
    conference.timeZone,
    programme[0]?.startsAt ?? publishedAt,
    ends.at(-1) ?? publishedAt,
  );
  const calendar = (entries: readonly Entry[]): string =>
    [
      contentLine('BEGIN', 'VCALENDAR'),
      contentLine('VERSION', '2.0'),
      contentLine('PRODID', '-//Colloquy//Programme//EN'),
      contentLine('METHOD', 'PUBLISH'),
      contentLine('X-WR-CALNAME', textValue(conference.title)),
      zone,
      ...entries.map((entry) => event(entry, reader, clock)),
      contentLine('END', 'VCALENDAR'),
    ].join('');
  return {
    whole: () => calendar(programme),
    of: (submissions) => calendar(submissions.flatMap((submission) => presentation(reader, submission, published))),
  };
}
