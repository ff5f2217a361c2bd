import type { Id } from '@colloquy/kernel';
import type { AbstractSetUp } from '../abstract-rules/abstract-rules';
import type { Conference } from '../conference';

/** The parts of setting up a conference, in the order in which the guided path goes through them. */
export const SECTIONS = [
  'basics',
  'phases',
  'tracks',
  'types',
  'rooms',
  'days',
  'posters',
  'abstract',
  'form',
  'reviewing',
  'people',
  'privacy',
] as const;
export type Section = (typeof SECTIONS)[number];

/** A part of a room where posters hang, with the boards that the house has for it. */
export interface PosterArea {
  readonly id: Id;
  readonly name: string;
  readonly roomId: Id;
  readonly boards: number;
  readonly boardWidthCm: number;
  readonly boardHeightCm: number;
  readonly sockets: number;
  readonly quiet: boolean;
  readonly stepFree: boolean;
}

/** What is kept about people, each for as long as the conference says. */
export const RETENTION_KINDS = ['needs', 'mentoring', 'reviews', 'submissions', 'mail', 'log'] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/** How long a kind is kept, in months after the conference's last day. */
export interface RetentionPeriod {
  readonly kind: RetentionKind;
  readonly months: number;
}

/** Who answers for what is kept about people, and how long it is kept. */
export interface Privacy {
  readonly controllerName: string;
  readonly controllerContact: string;
  readonly retention: readonly RetentionPeriod[];
}

/** A conference with everything that its organisers set up. */
export interface SetUp extends Conference {
  /** Grows with every change, so that nobody writes over what they have not seen. */
  readonly version: number;
  readonly posterAreas: readonly PosterArea[];
  readonly abstract: AbstractSetUp;
  readonly privacy: Privacy;
}
