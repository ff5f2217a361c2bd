import type { LocalTimes } from '@colloquy/engines/calendar';
import type { ComponentChildren } from 'preact';
import { fileName } from '../domain/file-name';
import type { ProgrammeDay } from '../domain/programme-days';
import type { ReleaseReader } from '../domain/read-release';

/** A file beside the site that visitors may take home, such as the programme as a PDF. */
export interface Download {
  readonly href: string;
  readonly label: string;
  /** In words: `2.1 MB`. */
  readonly size?: string;
}

/** What every page of the site is made from. */
export interface SiteContext {
  readonly reader: ReleaseReader;
  readonly times: LocalTimes;
  readonly days: readonly ProgrammeDay[];
  readonly downloads: readonly Download[];
  /** Floor plans as SVG, by the id of the poster session. */
  readonly floorPlanSvgs: ReadonlyMap<string, string>;
  readonly siteUrl: string | undefined;
}

/** A page before it gets its frame. All pages stand side by side in one folder, so that every link is a file name. */
export interface Page {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: ComponentChildren;
}

/** The page of a day. */
export function dayPage(day: string): string {
  return `day-${day}.html`;
}

/** The page of a session. */
export function sessionPage(code: string): string {
  return `session-${fileName(code)}.html`;
}

/** The calendar file of one submission. */
export function calendarFile(code: string): string {
  return `abstract-${fileName(code)}.ics`;
}

/** `1 talk`, `12 talks`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The address if it leads to the web: nothing else may become a link, whatever a release contains. */
export function webAddress(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}
