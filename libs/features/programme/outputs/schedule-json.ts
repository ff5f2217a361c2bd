import type { ReleaseReader } from '../domain/read-release';
import { type FrabEvent, frabSchedule } from './frab-schedule';
import type { Published } from './published';

function eventValue(event: FrabEvent): object {
  const { number, persons, source, url, track, subtitle, abstract, ...same } = event;
  return {
    ...same,
    id: number,
    url: url ?? `urn:uuid:${event.guid}`,
    subtitle: subtitle || null,
    track: track || null,
    language: null,
    abstract: abstract || null,
    persons: persons.map(({ guid, number: id, name }) => ({ guid, id, name })),
    links: source ? [{ type: 'paper', title: 'First published at', url: source }] : [],
  };
}

/**
 * schedule.json as pretalx and frab write it (schema.json of voc/schedule): readable by conference apps. The format
 * demands an address for every event; where the site has none, it is the URN of the id.
 */
export function scheduleJson(reader: ReleaseReader, published: Published = {}): string {
  const { conference, number, rooms, tracks } = reader.release;
  const { acronym, days } = frabSchedule(reader, published);
  const schedule = {
    version: `Release ${number}`,
    ...(published.siteUrl === undefined ? {} : { base_url: `${published.siteUrl}/` }),
    conference: {
      acronym,
      title: conference.title,
      start: conference.startsOn,
      end: conference.endsOn,
      daysCount: days.length,
      timeslot_duration: '00:05',
      time_zone_name: conference.timeZone,
      tracks: tracks.map(({ name, letter }) => ({ name, slug: `track-${letter.toLowerCase()}` })),
      rooms: rooms.map(({ id, name, capacity }) => ({ name, guid: id, capacity })),
      days: days.map(({ date, start, end, rooms: held }, index) => ({
        index: index + 1,
        date,
        day_start: start,
        day_end: end,
        rooms: Object.fromEntries(held.map(({ name, events }) => [name, events.map(eventValue)])),
      })),
    },
  };
  return `${JSON.stringify({ generator: { name: 'Colloquy' }, schedule }, null, 1)}\n`;
}
