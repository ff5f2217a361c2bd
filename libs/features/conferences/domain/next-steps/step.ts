import type { Instant } from '@colloquy/kernel';
import type { Role } from '../conference';

/** One thing that a person can do next, in one of their roles. */
export interface Step {
  readonly key: string;
  readonly role: Role;
  /** What to do, in a sentence that names the work or the people. */
  readonly what: string;
  /** Why it matters or what it takes, in a sentence. */
  readonly why: string;
  readonly deadline: Instant | null;
  /** Somebody waits for it, though no date hangs on it. */
  readonly pressing: boolean;
  readonly done: number;
  readonly of: number;
  /** Since when somebody waits for it. */
  readonly since: Instant | null;
  /** A verb and where it leads: a path of the workspace inside the conference. */
  readonly button: { readonly label: string; readonly to: string };
}

type Given = Pick<Step, 'key' | 'role' | 'what' | 'why' | 'button'> & Partial<Step>;

/** A step with what most steps have. */
export function step(given: Given): Step {
  return { deadline: null, pressing: false, done: 0, of: 1, since: null, ...given };
}

/** Something that comes later and needs nothing now. */
export interface Ahead {
  readonly sentence: string;
  readonly at: Instant;
}

/** The most urgent first: by date, then what somebody waits for, the longest first, then the rest. */
export function bySoonest(steps: readonly Step[]): Step[] {
  const key = ({ deadline, pressing, since }: Step) => `${deadline ?? (pressing ? '~' : '~~')} ${since ?? '~'}`;
  return [...steps].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
