import { localTimes } from '@colloquy/engines/calendar';
import { type CalendarDay, type Id, type Instant, withoutMarks } from '@colloquy/kernel';
import { fileName } from '../domain/file-name';
import { programmeDays } from '../domain/programme-days';
import type { ReleaseReader } from '../domain/read-release';
import type { ReleaseSession, ReleaseTalk } from '../domain/release';
import { abstractAddress, type Published } from './published';

/** An event of the frab format. A poster session is one event, because readers draw events of one room over each other. */
export interface FrabEvent {
  readonly guid: Id;
  /** Positive, unique in the file and made from the id, so that it stays the same from release to release. */
  readonly number: number;
  /** With the offset of the zone: `2026-06-10T09:30:00+01:00`. */
  readonly date: string;
  readonly end: string;
  /** `09:30`, local. */
  readonly start: string;
  /** `00:12`. */
  readonly duration: string;
  readonly room: string;
  readonly slug: string;
  readonly title: string;
  readonly subtitle: string;
  readonly track: string;
  readonly type: string;
  readonly abstract: string;
  readonly persons: readonly { readonly guid: Id; readonly number: number; readonly name: string }[];
  readonly source: string | undefined;
  readonly url: string | undefined;
}

/** A day with its rooms; a place of a gathering that is no room of the conference has no id. */
export interface FrabDay {
  readonly date: CalendarDay;
  readonly start: string;
  readonly end: string;
  readonly rooms: readonly {
    readonly name: string;
    readonly guid: Id | undefined;
    readonly events: readonly FrabEvent[];
  }[];
}

/** What schedule.xml and schedule.json have in common (the schema of voc/schedule: conference, day, room, event). */
export interface FrabSchedule {
  readonly acronym: string;
  readonly days: readonly FrabDay[];
}

/** Gives each id a number of 31 bits from its own digits; in the rare case that two meet, the later one moves up. */
function numbering(): (id: Id) => number {
  const taken = new Map<number, Id>();
  return (id) => {
    let number = Number.parseInt(id.slice(0, 8), 16) & 0x7fffffff || 1;
    while (taken.has(number) && taken.get(number) !== id) number += 1;
    taken.set(number, id);
    return number;
  };
}

/** Both schemas ask for at least four of a-z, 0-9 and the underscore. */
function acronymOf(slug: string): string {
  return slug.replace(/[^a-z0-9]+/g, '_').padEnd(4, '_');
}

function hours(from: Instant, to: Instant): string {
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Reads a release as a frab schedule. Days and rooms keep the order of the release, events are in order of time. */
export function frabSchedule(reader: ReleaseReader, published: Published = {}): FrabSchedule {
  const { conference, rooms } = reader.release;
  const times = localTimes(conference.timeZone);
  const acronym = acronymOf(conference.slug);
  const eventNumber = numbering();
  const personNumber = numbering();
  const zoned = (instant: Instant): string => `${times.clock(instant)}${times.offset(instant)}`;
  const ascii = (text: string): string => fileName(text.normalize('NFKD')).replace(/[^a-z0-9-]+/g, '');

  type Thing = Pick<FrabEvent, 'title' | 'type' | 'room'> &
    Partial<FrabEvent> & { id: Id; startsAt: Instant; endsAt: Instant };
  const event = ({ id, startsAt, endsAt, ...thing }: Thing): FrabEvent => ({
    guid: id,
    number: eventNumber(id),
    date: zoned(startsAt),
    end: zoned(endsAt),
    start: times.time(startsAt),
    duration: hours(startsAt, endsAt),
    slug: `${acronym}-${ascii(thing.type)}-${id.slice(0, 8)}`,
    subtitle: '',
    track: '',
    abstract: '',
    persons: [],
    source: undefined,
    url: published.siteUrl,
    ...thing,
  });
  const talkEvent = (session: ReleaseSession, { submissionId, startsAt, endsAt }: ReleaseTalk): FrabEvent => {
    const submission = reader.submission(submissionId);
    return event({
      id: submissionId,
      startsAt,
      endsAt,
      room: reader.room(session.roomId).name,
      type: submission.type.replace('-', ' '),
      title: withoutMarks(submission.title),
      subtitle: `${submission.code}, session ${session.code}: ${session.title}`,
      track: reader.track(submission.trackId).name,
      abstract: withoutMarks(submission.abstract),
      persons: reader.presenters(submission).map(({ id, name }) => ({ guid: id, number: personNumber(id), name })),
      source: submission.source?.url,
      url: abstractAddress(published, submission.code),
    });
  };
  const roomIds = new Map(rooms.map(({ id, name }) => [name, id]));
  const days = programmeDays(reader.release, times).map(({ day, startsAt, endsAt, items }): FrabDay => {
    const events = items.flatMap((item): FrabEvent[] => {
      if (item.kind === 'gathering') {
        const { id, title, place } = item.gathering;
        return [event({ id, title, room: place, type: 'other', startsAt: item.startsAt, endsAt: item.endsAt })];
      }
      if (item.kind === 'block')
        return item.sessions.flatMap((session) => session.talks.map((talk) => talkEvent(session, talk)));
      const { id, title, roomId, placements } = item.posterSession;
      const abstract = placements
        .map(
          ({ boardNumber, submissionId }) =>
            `Board ${boardNumber}: ${withoutMarks(reader.submission(submissionId).title)}`,
        )
        .join('\n');
      const room = reader.room(roomId).name;
      return [
        event({ id, title, abstract, room, type: 'poster session', startsAt: item.startsAt, endsAt: item.endsAt }),
      ];
    });
    const names = [...new Set([...roomIds.keys(), ...events.map(({ room }) => room)])];
    return {
      date: day,
      start: zoned(startsAt),
      end: zoned(endsAt),
      rooms: names
        .map((name) => ({ name, guid: roomIds.get(name), events: events.filter(({ room }) => room === name) }))
        .filter(({ events: held }) => held.length > 0),
    };
  });
  return { acronym, days };
}
