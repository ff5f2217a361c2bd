import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';

/** Something about rounds that becomes due without anybody doing anything. */
export interface DueByItself<Row extends { readonly id: Id } = { readonly id: Id }> {
  /** SQL for what is due, with `id` of `locked`; $1 are the states of pairs that work together. */
  readonly select: string;
  /** The table, by its short name in the SQL, whose row is held while it is dealt with. */
  readonly locked: string;
  run(tx: Transaction, row: Row, publicUrl: string): Promise<void>;
}
