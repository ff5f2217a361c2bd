import { create } from 'xmlbuilder2';
import type { ReleaseReader } from '../domain/read-release';
import { type FrabEvent, frabSchedule } from './frab-schedule';
import type { Published } from './published';

/** XML 1.0 has no way to write control characters, nor characters that are none. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

function eventElement(event: FrabEvent): object {
  const { guid, number, persons, source, url, date, start, duration, slug, track, type } = event;
  return {
    '@guid': guid,
    '@id': number,
    room: xmlText(event.room),
    title: xmlText(event.title),
    subtitle: xmlText(event.subtitle),
    type,
    date,
    start,
    duration,
    abstract: xmlText(event.abstract),
    slug,
    track: xmlText(track),
    persons: {
      person: persons.map((person) => ({ '@id': person.number, '@guid': person.guid, '#': xmlText(person.name) })),
    },
    ...(source === undefined
      ? {}
      : { links: { link: { '@href': source, '@type': 'paper', '#': 'First published at' } } }),
    ...(url === undefined ? {} : { url }),
  };
}

/** schedule.xml as frab and pretalx write it (schedule.xml.xsd of voc/schedule): readable by conference apps. */
export function scheduleXml(reader: ReleaseReader, published: Published = {}): string {
  const { conference, number, tracks } = reader.release;
  const { acronym, days } = frabSchedule(reader, published);
  const schedule = {
    generator: { '@name': 'Colloquy' },
    version: `Release ${number}`,
    conference: {
      title: xmlText(conference.title),
      acronym,
      start: conference.startsOn,
      end: conference.endsOn,
      days: days.length,
      timeslot_duration: '00:05',
      ...(published.siteUrl === undefined ? {} : { base_url: `${published.siteUrl}/` }),
      time_zone_name: conference.timeZone,
      track: tracks.map(({ name, letter }) => ({
        '@name': xmlText(name),
        '@slug': `track-${letter.toLowerCase()}`,
        '#': xmlText(name),
      })),
    },
    day: days.map(({ date, start, end, rooms }, index) => ({
      '@date': date,
      '@start': start,
      '@end': end,
      '@index': index + 1,
      room: rooms.map(({ name, guid, events }) => ({
        '@name': xmlText(name),
        ...(guid === undefined ? {} : { '@guid': guid }),
        event: events.map(eventElement),
      })),
    })),
  };
  return `${create({ version: '1.0', encoding: 'UTF-8' }, { schedule }).end({ prettyPrint: true })}\n`;
}
