import { instantsAt } from '../../../parts/local-instants';

/** A poster session as it is typed: local times where the conference is. */
export interface TypedSession {
  readonly title: string;
  readonly roomId: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly shifts: number;
}

/** What a form says of a session. */
export function typedSession(data: FormData): TypedSession {
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  return {
    ...{ title: text('title'), roomId: text('roomId'), day: text('day'), from: text('from'), to: text('to') },
    shifts: Number(text('shifts')),
  };
}

/** When a typed session begins and ends; null where that is no time. */
export function timesOf(
  { day, from, to }: TypedSession,
  timeZone: string,
): { readonly startsAt: string; readonly endsAt: string } | null {
  const [startsAt] = instantsAt(`${day}T${from}`, timeZone).instants;
  const [endsAt] = instantsAt(`${day}T${to}`, timeZone).instants;
  return startsAt && endsAt ? { startsAt, endsAt } : null;
}

const NAMES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];

/** Shifts of one length from beginning to end, with the names that they had. */
export function shiftsIn(
  { startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string },
  count: number,
  named: readonly { readonly name: string }[],
): { name: string; startsAt: string; endsAt: string }[] {
  const [begin, end] = [Date.parse(startsAt), Date.parse(endsAt)];
  const minute = (place: number): string =>
    new Date(Math.round((begin + ((end - begin) * place) / count) / 60_000) * 60_000).toISOString();
  return Array.from({ length: count }, (_, place) => ({
    name: named[place]?.name ?? `${NAMES[place] ?? place + 1} shift`,
    ...{ startsAt: minute(place), endsAt: minute(place + 1) },
  }));
}
