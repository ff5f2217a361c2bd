import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localTimes } from '@colloquy/engines/calendar';
import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { OutputFile } from '../domain/output-file';
import { programmeDays } from '../domain/programme-days';
import { readRelease } from '../domain/read-release';
import type { Release } from '../domain/release';
import { buildOpenData } from '../outputs/files';
import { calendars } from '../outputs/schedule-ics';
import { abstractPageOf } from './abstract-page';
import { abstractsPage } from './abstracts-page';
import { accessibilityPage } from './accessibility-page';
import { dataPage } from './data-page';
import { dayPageOf } from './day-page';
import { Frame } from './frame';
import { homePage } from './home-page';
import { peoplePage } from './people-page';
import { postersPage } from './posters-page';
import { savedPage } from './saved-page';
import { searchList } from './search-list';
import { sessionPageOf } from './session-page';
import { calendarFile, type Download, type Page, type SiteContext } from './site-context';
import { fontFiles, siteStyle } from './style';

/** What the site shows beside the release itself. */
export interface SiteExtras {
  /** Floor plans as SVG text, by the id of the poster session; without one, the page has the list of boards alone. */
  readonly floorPlanSvgs?: ReadonlyMap<string, string>;
  /** Files that stand beside the site; the caller puts them there. Links are relative to the site. */
  readonly downloads?: readonly Download[];
  /** The site's own address, without a slash at its end, where it has one. */
  readonly siteUrl?: string;
}

/** How many abstracts a device keeps unasked; of a larger conference, those that the visitor has opened. */
const KEPT_ABSTRACTS = 400;

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

function pagesOf(site: SiteContext): { first: Page[]; rest: Page[] } {
  const { sessions, submissions, posterSessions } = site.reader.release;
  return {
    first: [
      homePage(site),
      ...site.days.map((day) => dayPageOf(site, day)),
      ...(posterSessions.length > 0 ? [postersPage(site)] : []),
      abstractsPage(site),
      peoplePage(site),
      savedPage(),
      dataPage(site),
      accessibilityPage(site),
    ],
    rest: [
      ...sessions.map((session) => sessionPageOf(site, session)),
      ...submissions.map((submission) => abstractPageOf(site, submission)),
    ],
  };
}

function icon(title: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(title)?.[0].toUpperCase() ?? 'C';
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#0b5c56"/>' +
    `<text x="16" y="23" font-family="Georgia,serif" font-size="20" font-weight="600" text-anchor="middle" fill="#fff">${letter}</text></svg>`
  );
}

function assets(): OutputFile[] {
  const scripts = ['site.js', 'sw.js'].map((name) => ({
    path: name,
    text: readFileSync(join(__dirname, 'assets', name), 'utf8'),
    mediaType: SCRIPT,
  }));
  const fonts = fontFiles().map(({ module, path }) => ({
    path,
    bytes: readFileSync(require.resolve(module)),
    mediaType: 'font/woff2',
  }));
  const licences = ['source-sans-3', 'source-serif-4'].map((family) => ({
    path: `fonts/${family}-licence.txt`,
    text: readFileSync(require.resolve(`@fontsource/${family}/LICENSE`), 'utf8'),
    mediaType: 'text/plain; charset=utf-8',
  }));
  return [...scripts, ...fonts, ...licences];
}

/**
 * The programme site of a release: pages, calendar files, open data below `data/`, scripts and fonts. All links are
 * relative, so that it works in any folder of any host, and from a disk. Same release, same bytes.
 * @param release must have passed `checkRelease`
 */
export function buildSite(release: Release, extras: SiteExtras = {}): OutputFile[] {
  const { floorPlanSvgs = new Map<string, string>(), downloads = [], siteUrl } = extras;
  const reader = readRelease(release);
  const times = localTimes(release.conference.timeZone);
  const site: SiteContext = { reader, times, days: programmeDays(release, times), downloads, floorPlanSvgs, siteUrl };
  const published = siteUrl === undefined ? {} : { siteUrl };
  const calendar = calendars(reader, published);
  const { css, policy } = siteStyle();
  const { first, rest } = pagesOf(site);
  const render = (page: Page): OutputFile => ({
    path: page.path,
    text: `<!doctype html>\n${renderToStaticMarkup(h(Frame, { site, page, style: css, policy }))}\n`,
    mediaType: HTML,
  });
  const files = assets();
  const shell = ['./', ...first.map(({ path }) => path), 'search.json', 'icon.svg', 'data/schedule.ics'];
  const own = files
    .map(({ path }) => path)
    .filter((path) => path === 'site.js' || /-latin-(400|600)-normal/.test(path));
  const offline = {
    first: [...shell, ...own],
    rest: release.submissions.length > KEPT_ABSTRACTS ? [] : rest.map(({ path }) => path),
  };
  return [
    ...[...first, ...rest].map(render),
    ...release.submissions
      .filter(({ id }) => reader.appearance(id))
      .map((submission) => ({
        path: calendarFile(submission.code),
        text: calendar.of([submission]),
        mediaType: 'text/calendar; charset=utf-8',
      })),
    ...buildOpenData(release, published).map((file) => ({ ...file, path: `data/${file.path}` })),
    { path: 'search.json', text: JSON.stringify(searchList(site)), mediaType: 'application/json' },
    { path: 'offline.json', text: JSON.stringify(offline), mediaType: 'application/json' },
    { path: 'icon.svg', text: icon(release.conference.title), mediaType: 'image/svg+xml' },
    ...files,
  ];
}
