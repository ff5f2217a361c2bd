import { CONSTRAINTS, type Term } from '@colloquy/engines/timetabling';
import { timeOf } from '../../../parts/local-time';
import { type Desk, type Place, startOf, type Talk } from './desk';
import type { Drop } from './plan-drop';

const LABELS = new Map<string, string>(CONSTRAINTS.map(({ term, label }) => [term, label]));

/** A rule of the engine in words, such as `Mentors can attend`. */
export const ruleName = (term: Term | string): string => LABELS.get(term) ?? term;

/** `9 Jun`: a day that has no time. */
export const shortDay = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });

/** `Wed 9 Jun, 09:42, Hodgkin Room`; null is the list of talks without a place. */
export function placeName(desk: Desk, timeZone: string, place: Place | null): string {
  if (!place) return 'not placed';
  const block = desk.blocks.find(({ id }) => id === place.blockId);
  const room = desk.rooms.find(({ id }) => id === place.roomId);
  return `${shortDay(block?.day ?? '')}, ${timeOf(startOf(desk, place), timeZone)}, ${room?.name ?? 'a room that is gone'}`;
}

/** The talks that are moved, in few words. */
export const talksInWords = (talks: readonly Talk[]): string => {
  if (talks.length === 1) return talks[0]?.code ?? '';
  return talks.length < 4 ? talks.map(({ code }) => code).join(' and ') : `${talks.length} talks`;
};

/** What dropping would do, in words: after the place. */
export function dropInWords(drop: Drop): string {
  if ('refused' in drop) return drop.refused;
  const others = drop.others.map(({ code }) => code).join(', ');
  if (drop.kind === 'swap') return `changes places with ${others}`;
  if (drop.kind === 'push') return drop.others.length === 1 ? `${others} moves on` : `${others} move on`;
  return drop.at ? 'free' : 'leaves the timetable';
}
