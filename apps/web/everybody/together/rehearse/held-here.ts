import type { RehearsalPoint } from './points';

/** A rehearsal that was held and is not with the server yet. */
export interface HeldHere {
  readonly heldAt: string;
  readonly plannedSeconds: number;
  readonly seconds: number;
  readonly laps: number[];
  readonly ticked: RehearsalPoint[];
  readonly note: string;
}

const KEY = 'colloquy-rehearsal';
const keyOf = (submission: string): string => `${KEY}-${submission}`;

/** Keeps it on this device, so that a lost connection or a closed page loses no rehearsal; null forgets it. */
export function keepHere(submission: string, held: HeldHere | null): void {
  try {
    if (held) localStorage.setItem(keyOf(submission), JSON.stringify(held));
    else localStorage.removeItem(keyOf(submission));
  } catch {
    // A browser that keeps nothing still sends what is on the screen.
  }
}

/** What is kept on this device of a work; null for nothing. */
export function heldHere(submission: string): HeldHere | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(submission)) ?? 'null') as HeldHere | null;
  } catch {
    return null;
  }
}
