import { DomainError, type Id } from '@colloquy/kernel';
import type { Desk } from './desk';
import type { PlannedChange } from './plan-change';

interface Booking {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly submissionId: Id | null;
  /** What it is, in a sentence: `UG-042`, or `the chair of 2B`. */
  readonly what: string;
}

const overlap = (a: Booking, b: Booking): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** @throws DomainError `double-booked` with the talks and the person. @see findDoubleBooking */
export function refuseDoubleBooking(desk: Desk, change: PlannedChange): void {
  const found = findDoubleBooking(desk, change);
  if (found) throw found;
}

/**
 * Finds in a change two talks in one place or one person in two places, and names both. The database refuses the
 * same by itself; here it is said in words.
 * @returns the refusal `double-booked` with the talks and the person, if there is one
 */
export function findDoubleBooking(desk: Desk, change: PlannedChange): DomainError | null {
  const { frame } = desk;
  const moved = new Set(change.steps.map(({ submissionId }) => submissionId));
  const bySession = new Map<Id, Booking[]>();
  const byPerson = new Map<Id, Booking[]>();
  const newOnes = new Set<Booking>();
  const book = (lists: Map<Id, Booking[]>, key: Id, booking: Booking): void => {
    const list = lists.get(key);
    if (list) list.push(booking);
    else lists.set(key, [booking]);
  };
  const talk = (submissionId: Id, sessionId: Id, startsAt: string, endsAt: string, isNew: boolean): void => {
    const known = frame.talks.get(submissionId);
    const booking = { startsAt, endsAt, submissionId, what: known?.code ?? 'another talk' };
    if (isNew) newOnes.add(booking);
    book(bySession, sessionId, booking);
    for (const id of known?.presenterIds ?? []) book(byPerson, id, booking);
  };
  for (const one of desk.standing.values())
    if (!moved.has(one.submissionId)) talk(one.submissionId, one.sessionId, one.startsAt, one.endsAt, false);
  for (const { talk: one, sessionId, place } of change.placed)
    talk(one.submissionId, sessionId, place.startsAt, place.endsAt, true);
  const changed = new Map(change.sessions.map((session) => [session.id, session]));
  const gone = new Set(change.gone.map(({ id }) => id));
  for (const session of [...desk.sessions.filter(({ id }) => !changed.has(id) && !gone.has(id)), ...changed.values()]) {
    if (!session.chairId) continue;
    const { startsAt, endsAt, code, chairId } = session;
    const booking = { startsAt, endsAt, submissionId: null, what: `the chair of ${code}` };
    if (changed.has(session.id)) newOnes.add(booking);
    book(byPerson, chairId, booking);
  }
  for (const list of bySession.values()) {
    const [one, other] = firstClash(list, newOnes);
    if (one && other)
      return doubleBooked(`${one.what} and ${other.what} would be in one room at once.`, [one, other], null);
  }
  for (const [personId, list] of byPerson) {
    const [one, other] = firstClash(list, newOnes);
    const name = frame.names[personId] ?? 'Somebody';
    if (one && other)
      return doubleBooked(
        `${name} would be in two places at once: for ${one.what} and for ${other.what}.`,
        [one, other],
        personId,
      );
  }
  return null;
}

function firstClash(list: readonly Booking[], newOnes: ReadonlySet<Booking>): [Booking, Booking] | [] {
  for (const one of list) {
    if (!newOnes.has(one)) continue;
    const other = list.find((each) => each !== one && overlap(one, each));
    if (other) return [one, other];
  }
  return [];
}

function doubleBooked(sentence: string, bookings: readonly Booking[], personId: Id | null): DomainError {
  const submissionIds = bookings.flatMap(({ submissionId }) => submissionId ?? []);
  return new DomainError('conflict', 'double-booked', `${sentence} Choose another place.`, [], {
    submissionIds,
    personId,
  });
}
