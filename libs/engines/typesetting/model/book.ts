import type { Instant } from '@colloquy/kernel';
import type { FigureEntry, FigurePart, LabelsPart, TablePart } from './papers';
import type { Text } from './run';
import type { TrackMark } from './track-mark';

/** The first page. */
export interface Cover {
  readonly title: string;
  /** What kind of event it is, above the title. */
  readonly kicker: string;
  readonly dates: string;
  readonly venue: string;
  /** Which edition of the programme this is and when it was made. */
  readonly edition: string;
  readonly tracks: readonly (TrackMark & { readonly name: string })[];
  readonly notices: readonly string[];
}

/** A piece of running prose. */
export type ProseBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly { readonly mark?: TrackMark; readonly text: Text }[] };

/** Running prose under a heading. */
export interface ProsePart {
  readonly kind: 'prose';
  readonly heading: string;
  readonly blocks: readonly ProseBlock[];
}

/** Made by the engine from the other parts' headings and sessions; page numbers are the real ones. */
export interface ContentsPart {
  readonly kind: 'contents';
  readonly heading: string;
}

/** Something in a day's grid, between two minutes counted from the day's midnight. */
export interface GridEntry {
  readonly startMinute: number;
  readonly endMinute: number;
  /** Places among the grid's columns; empty: across all of them. */
  readonly columns: readonly number[];
  readonly label: string;
  readonly title: string;
  /** Lines under the title. */
  readonly details: readonly string[];
  readonly mark?: TrackMark;
  /** Anchor of the place in the book with more about it. */
  readonly to?: string;
}

/** One day at a glance: rooms across, time down. */
export interface DayGrid {
  readonly heading: string;
  readonly columns: readonly { readonly name: string; readonly detail: string }[];
  readonly entries: readonly GridEntry[];
}

/** The days at a glance. */
export interface GridPart {
  readonly kind: 'grid';
  readonly heading: string;
  readonly days: readonly DayGrid[];
}

/** One session with its talks in order. */
export interface SessionEntry {
  readonly anchor: string;
  readonly code: string;
  readonly title: string;
  readonly mark: TrackMark;
  /** When and where. */
  readonly place: string;
  readonly chair: string;
  readonly talks: readonly {
    readonly time: string;
    readonly code: string;
    readonly title: Text;
    readonly people: Text;
    /** Whose mentoring is thanked; empty when nobody's. */
    readonly mentors: string;
    readonly to: string;
  }[];
}

/** Every session with its talks, day by day. */
export interface SessionsPart {
  readonly kind: 'sessions';
  readonly heading: string;
  /** A heading for each day, over its sessions. */
  readonly days: readonly { readonly heading: string; readonly sessions: readonly SessionEntry[] }[];
}

/** Where the boards of one poster session stand, and the posters by board. */
export interface BoardsPart {
  readonly kind: 'boards';
  readonly anchor: string;
  readonly heading: string;
  readonly introduction: Text;
  readonly boards: readonly {
    readonly number: number;
    readonly shift: string;
    readonly code: string;
    readonly title: Text;
    readonly people: Text;
    readonly mark: TrackMark;
    readonly to: string;
  }[];
  readonly plan: FigureEntry | null;
}

/** One abstract as printed. */
export interface AbstractEntry {
  readonly anchor: string;
  readonly code: string;
  readonly title: Text;
  readonly mark: TrackMark;
  /** Where and when it is presented, with a link there. */
  readonly place: Text;
  readonly authors: Text;
  readonly affiliations: Text;
  readonly paragraphs: readonly Text[];
  /** What stands under the text: keywords, thanks, source. */
  readonly notes: readonly { readonly label: string; readonly text: Text }[];
}

/** The abstracts in order. */
export interface AbstractsPart {
  readonly kind: 'abstracts';
  readonly heading: string;
  readonly entries: readonly AbstractEntry[];
}

/** Somebody in the index, with the anchors of the pages on which they are named, by role. */
export interface IndexEntry {
  readonly name: string;
  readonly roles: readonly { readonly sign: string; readonly role: string; readonly anchors: readonly string[] }[];
}

/** Everybody who is named in the book. */
export interface IndexPart {
  readonly kind: 'index';
  readonly heading: string;
  readonly legend: Text;
  readonly entries: readonly IndexEntry[];
}

/** A piece of the book; each starts on a page of its own. */
export type Part =
  | ProsePart
  | ContentsPart
  | GridPart
  | SessionsPart
  | BoardsPart
  | AbstractsPart
  | IndexPart
  | LabelsPart
  | FigurePart
  | TablePart;

/** A printed programme or another paper before it is set: everything in it, nothing about where it goes. */
export interface Book {
  readonly title: string;
  readonly organiser: string;
  readonly subject: string;
  /** BCP 47 tag of the language of the text. */
  readonly language: string;
  /** The date that the file bears, so that the same book makes the same bytes. */
  readonly createdAt: Instant;
  /** In points. */
  readonly paper: { readonly width: number; readonly height: number };
  /** Papers that are handed out or pinned up have none. */
  readonly cover: Cover | null;
  readonly parts: readonly Part[];
}
