import { type CalendarEntry, calendarFile, timeZoneComponent } from '@colloquy/engines/calendar';
import { type Id, type Instant, withoutMarks } from '@colloquy/kernel';
import type { ReleaseReader } from '../domain/read-release';
import type { ReleaseSubmission } from '../domain/release';
import type { Published } from './published';
import { abstractAddress } from './published';

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
      title: withoutMarks(title),
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

const asEntry = (entry: Entry, { conference, number, publishedAt }: ReleaseReader['release']): CalendarEntry => ({
  uid: `${entry.id}@colloquy`,
  sequence: number,
  changedAt: publishedAt,
  startsAt: entry.startsAt,
  endsAt: entry.endsAt,
  summary: entry.title,
  location: `${entry.place}, ${conference.venue}`,
  description: entry.about.join('\n'),
  ...(entry.track ? { category: entry.track } : {}),
  url: entry.url,
  status: 'CONFIRMED',
});

/** Makes calendars from one release. */
export interface Calendars {
  /** Every gathering, talk and poster session. */
  readonly whole: () => string;
  /** The presentations of these submissions alone, a poster at the time of its shift: of a session, a person, one talk. */
  readonly of: (submissions: readonly ReleaseSubmission[]) => string;
}

/**
 * The programme as iCalendar files, times in the conference's zone. Each entry keeps its UID from release to release and
 * its SEQUENCE is the release's number, so that calendars move what they already hold.
 */
export function calendars(reader: ReleaseReader, published: Published = {}): Calendars {
  const { conference, publishedAt } = reader.release;
  const programme = wholeProgramme(reader, published);
  const ends = programme.map(({ endsAt }) => endsAt).sort();
  const zone = timeZoneComponent(
    conference.timeZone,
    programme[0]?.startsAt ?? publishedAt,
    ends.at(-1) ?? publishedAt,
  );
  const calendar = (entries: readonly Entry[]): string =>
    calendarFile({
      product: 'Programme',
      name: conference.title,
      timeZone: conference.timeZone,
      entries: entries.map((entry) => asEntry(entry, reader.release)),
      zone,
    });
  return {
    whole: () => calendar(programme),
    of: (submissions) => calendar(submissions.flatMap((submission) => presentation(reader, submission, published))),
  };
}
