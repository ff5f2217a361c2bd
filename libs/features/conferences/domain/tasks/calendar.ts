import type { Instant } from '@colloquy/kernel';
import type { Phase, PhaseName } from '../conference';

const DAY = 86_400_000;

/** The days between two instants: whole ones, rounded down; below 0 when `to` comes first. */
export function daysBetween(from: Instant, to: Instant): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The instant so many days of 24 hours later. */
export function daysAfter(instant: Instant, days: number): Instant {
  return new Date(Date.parse(instant) + days * DAY).toISOString();
}

/** Where a conference is on its way at an instant. */
export interface Calendar {
  readonly now: Instant;
  /** Null for a phase that the conference does not have. */
  startOf(name: PhaseName): Instant | null;
  endOf(name: PhaseName): Instant | null;
  /** False for a phase that it does not have. */
  isOn(name: PhaseName): boolean;
  isOver(name: PhaseName): boolean;
  /** Whether it is on or over, or begins within so many days. */
  isNear(name: PhaseName, days: number): boolean;
}

/** The phases of a conference as seen from an instant. Phases begin with their first instant and end with their last. */
export function calendarOf(phases: readonly Phase[], now: Instant): Calendar {
  const find = (name: PhaseName) => phases.find((phase) => phase.name === name);
  const within = (name: PhaseName, days: number) => {
    const start = find(name)?.startsAt;
    return start !== undefined && start <= daysAfter(now, days);
  };
  const isOver = (name: PhaseName) => (find(name)?.endsAt ?? '~') <= now;
  return {
    now,
    startOf: (name) => find(name)?.startsAt ?? null,
    endOf: (name) => find(name)?.endsAt ?? null,
    isOn: (name) => within(name, 0) && !isOver(name),
    isOver,
    isNear: within,
  };
}
