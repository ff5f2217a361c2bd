import type { OutputFile } from '../domain/output-file';
import { readRelease } from '../domain/read-release';
import type { Release } from '../domain/release';
import schema from '../domain/release.schema.json';
import { changesAtom } from './changes-atom';
import { peopleCsv } from './people-csv';
import type { Published } from './published';
import { calendars } from './schedule-ics';
import { scheduleJson } from './schedule-json';
import { scheduleXml } from './schedule-xml';
import { submissionsCsv } from './submissions-csv';

/** Without the mark at the beginning Excel takes UTF-8 for an older encoding and spoils every accent. */
const BYTE_ORDER_MARK = '\uFEFF';
const CSV = 'text/csv; charset=utf-8';

/**
 * The open data of a release: the release itself with its schema, a calendar, the schedule for conference apps, the
 * presentations and people as tables, and a feed of what changed. The release must have passed `checkRelease`.
 */
export function buildOpenData(release: Release, published: Published = {}): OutputFile[] {
  const reader = readRelease(release);
  return [
    { path: 'release.json', text: `${JSON.stringify(release, null, 1)}\n`, mediaType: 'application/json' },
    { path: 'release.schema.json', text: `${JSON.stringify(schema, null, 1)}\n`, mediaType: 'application/schema+json' },
    { path: 'schedule.ics', text: calendars(reader, published).whole(), mediaType: 'text/calendar; charset=utf-8' },
    { path: 'schedule.xml', text: scheduleXml(reader, published), mediaType: 'application/xml' },
    { path: 'schedule.json', text: scheduleJson(reader, published), mediaType: 'application/json' },
    { path: 'people.csv', text: `${BYTE_ORDER_MARK}${peopleCsv(reader)}`, mediaType: CSV },
    { path: 'submissions.csv', text: `${BYTE_ORDER_MARK}${submissionsCsv(reader)}`, mediaType: CSV },
    { path: 'changes.atom', text: changesAtom(reader, published), mediaType: 'application/atom+xml; charset=utf-8' },
  ];
}
