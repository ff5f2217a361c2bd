import type { CalendarDay, Fault, Instant } from '@colloquy/kernel';

/** Cannot be there; would rather not. */
export const HOUR_KINDS = ['closed', 'rather'] as const;
export type HourKind = (typeof HOUR_KINDS)[number];

/** Half a day, or the hours that are given with it. */
export const DAY_PARTS = ['morning', 'afternoon', 'hours'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** How much of the conference somebody comes for: whatever is needed, rather one day, one half day and no more. */
export const COMES_FOR = ['as-needed', 'day', 'half-day'] as const;
export type ComesFor = (typeof COMES_FOR)[number];

/** What a room must have for somebody to take part; rooms are known by the same words. */
export const ROOM_NEEDS = ['step-free', 'hearing-loop'] as const;
export type RoomNeed = (typeof ROOM_NEEDS)[number];

/** Where the afternoon begins. */
export const NOON = '13:00';

/** A stretch as its person says it, by the clocks of the conference. */
export interface HoursEntry {
  readonly kind: HourKind;
  readonly day: CalendarDay;
  readonly part: DayPart;
  /** `09:30`, for hours only; empty otherwise. */
  readonly from: string;
  readonly to: string;
}

/** The same as it is kept. */
export interface KeptHours {
  readonly kind: HourKind;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** How local times are read: what the conferences' room says of its zones. */
export interface Clocks {
  localTimeOf(timeZone: string, instant: Instant): string;
  readIn(
    timeZone: string,
    local: string,
  ):
    | { readonly kind: 'once'; readonly instant: Instant }
    | { readonly kind: 'ambiguous' | 'missing'; readonly earlier: Instant; readonly later: Instant };
  readEntry(
    timeZone: string,
    entry: { readonly local: string },
    field: string,
  ): { instant: Instant } | { fault: Fault };
}

/** Where and when the conference is. */
export interface ConferenceDays {
  readonly clocks: Clocks;
  readonly timeZone: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
}
