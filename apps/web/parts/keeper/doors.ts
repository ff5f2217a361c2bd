import type { LeafValue, Leaves } from '@colloquy/engines/abstract-draft';
import type { Change, Held, Standing } from './held';

/** Changes on their way: the very same are sent again until the server has answered, which does them once. */
export type Batch = readonly Change[];

/** What this device keeps of a draft, from which a page that was closed goes on. */
export interface Kept {
  readonly held: Held;
  readonly batch: Batch | null;
}

/** What became of asking the server. */
export type Reply =
  | { readonly is: 'taken'; readonly standing: Standing }
  | { readonly is: 'away' }
  | { readonly is: 'signed out' }
  | { readonly is: 'refused'; readonly message: string };

/** The outside world of a draft: the server, and this device. */
export interface Doors {
  send(batch: Batch): Promise<Reply>;
  read(): Promise<Reply>;
  /** Keeps these in the place of what it kept before, none to forget; false when the browser refuses storage. */
  keep(kept: readonly Kept[]): Promise<boolean>;
  now(): number;
  /** Why the server could not keep a value at a path; null where it can, as far as this page knows. */
  faultOf?(at: string, value: LeafValue): string | null;
}

/** How saving stands. */
export type Saving = 'saved' | 'saving' | 'away' | 'signed out' | 'refused';

/** What a screen shows of a draft that is being written. */
export interface Shown {
  readonly leaves: Leaves;
  readonly revision: number;
  /** Fields that hold what cannot be kept, with why. */
  readonly unkept: readonly { readonly field: string; readonly message: string }[];
  /** Fields that somebody else changed apart, with what they wrote. */
  readonly apart: Leaves;
  readonly saving: Saving;
  /** Why the server refused; empty unless it did. */
  readonly message: string;
  /** When the server last had all of it; milliseconds of this device's clock. */
  readonly savedAt: number;
  /** Whether this device keeps what the server does not have; null while that is being found out. */
  readonly onDevice: boolean | null;
}
