import type { CalendarDay, Id, Instant } from '@colloquy/kernel';
import { newRules } from '../abstract-rules/abstract-rules';
import type { Phase } from '../conference';
import { daysBetween, daysLater } from '../kinds/calendar-days';
import { proposedInstant } from '../kinds/template-times';
import type { SetUp } from '../set-up/set-up';
import { type DateShift, dateShift, shiftInstant, shiftInWords } from './shift-dates';

/** What is new about the conference that is made from last year's. */
export type CloneBasics = Pick<SetUp, 'title' | 'slug' | 'startsOn' | 'endsOn'>;

/** Ids of last year's rows, and of this year's that stand in their place. */
export interface CopiedIds {
  readonly tracks: ReadonlyMap<Id, Id>;
  readonly types: ReadonlyMap<Id, Id>;
  readonly rooms: ReadonlyMap<Id, Id>;
}

/** A copy, how its times moved, and what the committee should know of it. */
export interface ClonedSetUp {
  readonly setUp: Omit<SetUp, 'version'>;
  readonly shift: DateShift;
  readonly ids: CopiedIds;
  /** What could not be taken over as it was, in sentences. */
  readonly remarks: readonly string[];
}

/**
 * Last year's set-up on this year's days: the same wall-clock times on the same weekdays where a whole number of weeks
 * lies between, else as `shiftInWords` says. What belongs to people is not part of a set-up.
 */
export function cloneSetUp(last: SetUp, basics: CloneBasics, makeId: () => Id): ClonedSetUp {
  const { timeZone } = last;
  const shift = dateShift(timeZone, last.startsOn, basics.startsOn);
  const copies = (rows: readonly { readonly id: Id }[]) => new Map(rows.map(({ id }) => [id, makeId()]));
  const ids: CopiedIds = { tracks: copies(last.tracks), types: copies(last.types), rooms: copies(last.rooms) };
  const renamed = <Row extends { readonly id: Id }>(rows: readonly Row[], by: ReadonlyMap<Id, Id>): Row[] =>
    rows.map((row) => ({ ...row, id: by.get(row.id) ?? makeId() }));
  const moved = <Span extends { readonly startsAt: Instant; readonly endsAt: Instant }>(span: Span): Span => ({
    ...span,
    startsAt: shiftInstant(timeZone, span.startsAt, shift.eventDays),
    endsAt: shiftInstant(timeZone, span.endsAt, shift.eventDays),
  });
  const over = proposedInstant(timeZone, `${daysLater(basics.endsOn, 1)}T00:00`);
  const onADay = ({ endsAt }: { readonly endsAt: Instant }): boolean => endsAt <= over;
  const blocks = last.blocks.map(moved).filter(onADay);
  const gatherings = last.gatherings.map(moved).filter(onADay);
  const left = last.blocks.length - blocks.length + last.gatherings.length - gatherings.length;
  const { version: _, ...kept } = last;
  return {
    shift,
    ids,
    remarks: [
      ...shiftInWords(shift, last.startsOn),
      ...(left > 0
        ? [`The conference is shorter than last time: ${left} blocks and gatherings of later days were left out.`]
        : []),
    ],
    setUp: {
      ...kept,
      ...basics,
      id: makeId(),
      state: 'setting-up',
      phases: movedPhases(last, basics, shift),
      tracks: renamed(last.tracks, ids.tracks),
      types: renamed(last.types, ids.types),
      rooms: renamed(last.rooms, ids.rooms),
      blocks: blocks.map((block) => ({ ...block, id: makeId() })),
      gatherings: gatherings.map((gathering) => ({ ...gathering, id: makeId() })),
      abstract: newRules(last.abstract, makeId),
      posterAreas: last.posterAreas.map((area) => ({
        ...area,
        id: makeId(),
        roomId: ids.rooms.get(area.roomId) ?? area.roomId,
      })),
    },
  };
}

/**
 * The event moves with its days, and what comes before and after by whole weeks. Where the two differ, a phase that
 * touched the event still touches it: it is neither cut off from it nor reaches into it.
 */
function movedPhases(last: SetUp, { endsOn }: { readonly endsOn: CalendarDay }, shift: DateShift): Phase[] {
  const { timeZone } = shift;
  const event = last.phases.find(({ name }) => name === 'event');
  const longer = daysBetween(last.endsOn, endsOn) - shift.eventDays;
  const starts = event && shiftInstant(timeZone, event.startsAt, shift.eventDays);
  const ends = event && shiftInstant(timeZone, event.endsAt, shift.eventDays + longer);
  const move = (at: Instant): Instant => {
    if (event && at === event.startsAt && starts) return starts;
    if (event && at === event.endsAt && ends) return ends;
    const there = shiftInstant(timeZone, at, shift.deadlineDays);
    if (event && starts && at < event.startsAt && there > starts) return starts;
    return event && ends && at > event.endsAt && there < ends ? ends : there;
  };
  return last.phases.map((phase) => {
    const [startsAt, endsAt] = [move(phase.startsAt), move(phase.endsAt)];
    return startsAt < endsAt ? { ...phase, startsAt, endsAt } : { ...phase, ...withTheEvent(phase, shift) };
  });
}

/** A phase so short that nothing of it would be left moves with the event instead. */
function withTheEvent(
  { startsAt, endsAt }: Phase,
  { timeZone, eventDays }: DateShift,
): Pick<Phase, 'startsAt' | 'endsAt'> {
  return {
    startsAt: shiftInstant(timeZone, startsAt, eventDays),
    endsAt: shiftInstant(timeZone, endsAt, eventDays),
  };
}
