import type { Spot, TimetableInstance, Wish } from './instance';

/** The talks that a wish is about, by number, each once. */
export function talksOfWish({ submissions }: TimetableInstance, { talks, person }: Wish): number[] {
  return [...submissions.entries()]
    .filter(([, { ref, presenters }]) => talks?.includes(ref) || (person !== undefined && presenters.includes(person)))
    .map(([talk]) => talk);
}

/** Whether a talk at this spot is not as the wish has it. */
export function isAgainst(wish: Wish, { session, room, slot }: Spot, length: number): boolean {
  const { mode, sessions, rooms, from = 0, to = Number.POSITIVE_INFINITY } = wish;
  const isAmong = (sessions?.includes(session) ?? true) && (rooms?.includes(room) ?? true);
  if (mode === 'required' || mode === 'preferred') return !(isAmong && slot >= from && slot + length <= to);
  return isAmong && slot < to && slot + length > from;
}

/** Whether a wish must hold. */
export function isRequired({ mode }: Wish): boolean {
  return mode === 'required' || mode === 'prohibited';
}
