import type { CalendarDay, Id, Instant } from '@colloquy/kernel';
import { newRules } from '../abstract-rules/abstract-rules';
import type { Block, Gathering, PresentationType, Track } from '../conference';
import type { SetUp } from '../set-up/set-up';
import { daysFromTo, weekdayOf } from './calendar-days';
import type { DayPart, KindTemplate } from './kind-template';
import { proposedInstant, timesFor } from './template-times';

/** What somebody who founds a conference says of it. */
export type FoundingBasics = Pick<
  SetUp,
  'title' | 'slug' | 'timeZone' | 'startsOn' | 'endsOn' | 'contact' | 'venue' | 'demo'
>;

/** What a proposal needs besides. */
export interface ProposalMeans {
  readonly today: CalendarDay;
  readonly makeId: () => Id;
}

/** A conference of a kind, ready to be looked over: everything that its template proposes, on these days. */
export function proposeSetUp(
  template: KindTemplate,
  basics: FoundingBasics,
  { today, makeId }: ProposalMeans,
): Omit<SetUp, 'version'> {
  const at = timesFor(template, { ...basics, today });
  const days = daysFromTo(basics.startsOn, basics.endsOn);
  return {
    ...basics,
    id: makeId(),
    kind: template.kind,
    state: 'setting-up',
    about: template.about,
    notices: [],
    phases: template.phases.map(({ name, starts, ends }) => ({ name, startsAt: at(starts), endsAt: at(ends) })),
    tracks: template.tracks.map((name, place): Track => ({ id: makeId(), name, letter: letterAt(place) })),
    types: template.types.map((type): PresentationType => ({ ...type, id: makeId() })),
    rooms: [],
    blocks: onDays(template.blocks, days, basics.timeZone).map(
      ({ part, day, ...span }): Block => ({ id: makeId(), name: nameOn(day, part.name, days), ...span }),
    ),
    gatherings: onDays(template.gatherings, days, basics.timeZone).map(
      ({ part, day: _, ...span }): Gathering => ({ id: makeId(), title: part.name, place: part.place, ...span }),
    ),
    posterAreas: [],
    abstract: newRules(template.abstract, makeId),
    privacy: {
      controllerName: '',
      controllerContact: '',
      retention: template.retention.map(({ kind, months }) => ({ kind, months })),
    },
  };
}

const letterAt = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place);

/** Of several days each block bears its weekday, and in the second week its date, so that no two have one name. */
function nameOn(day: CalendarDay, name: string, days: readonly CalendarDay[]): string {
  if (days.length === 1) return name;
  return days.length <= 7 ? `${weekdayOf(day)}: ${name}` : `${weekdayOf(day)} ${day.slice(5)}: ${name}`;
}

interface PlacedPart<Part> {
  readonly part: Part;
  readonly day: CalendarDay;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

function onDays<Part extends DayPart>(
  parts: readonly Part[],
  days: readonly CalendarDay[],
  timeZone: string,
): PlacedPart<Part>[] {
  const isOn = ({ only }: DayPart, place: number): boolean =>
    only === undefined || (only === 'first' ? place === 0 : place === days.length - 1);
  return days.flatMap((day, place) =>
    parts
      .filter((part) => isOn(part, place))
      .map((part) => ({
        part,
        day,
        startsAt: proposedInstant(timeZone, `${day}T${part.from}`),
        endsAt: proposedInstant(timeZone, `${day}T${part.to}`),
      })),
  );
}
