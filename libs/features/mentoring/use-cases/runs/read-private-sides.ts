import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { PrivateSide, PrivateSides } from '../../domain/match-input';
import type { MeetingTime, PartOfDay } from '../../domain/private-wishes';
import { keptApartOf, NO_WISHES_FOR_MATCHING, privateWishesOf } from '../match-facts';

const DAY = 24 * 60;
/** From which hour to which each part of a day is meant. */
const HOURS: Readonly<Record<PartOfDay, readonly [from: number, to: number]>> = {
  morning: [9, 12],
  noon: [12, 14],
  afternoon: [14, 17],
  evening: [17, 20],
};

/** What people of a conference wish in private, as the engine takes it. Read for a run, and kept nowhere. */
export async function readPrivateSides(db: Reader, conferenceId: Id): Promise<PrivateSides> {
  const wishes = await privateWishesOf(db, conferenceId);
  const apart = await keptApartOf(db, conferenceId);
  const people = new Set([...wishes.keys(), ...apart.keys()]);
  return Object.fromEntries(
    [...people].map((personId): [Id, PrivateSide] => {
      const { sameLab, times, wants, offers, notWith, closeTo } = wishes.get(personId) ?? NO_WISHES_FOR_MATCHING;
      return [
        personId,
        {
          ...{ wants, offers, notWith, closeTo, keptFrom: apart.get(personId) ?? [], times: times.map(minutesOf) },
          sameLab: sameLab === 'either' ? 'do-not-mind' : sameLab,
        },
      ];
    }),
  );
}

function minutesOf({ day, part }: MeetingTime): { start: number; end: number } {
  const [from, to] = HOURS[part];
  const start = (day - 1) * DAY;
  return { start: start + from * 60, end: start + to * 60 };
}
