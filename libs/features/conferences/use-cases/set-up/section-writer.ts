import type { Fault } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { OwnSection } from '../../domain/conference-faults';
import type { SetUp } from '../../domain/set-up/set-up';
import type { SetUpUses } from './read-set-up';

/** How one section is judged and written: the steps that `SetSection` takes for all of them alike. */
export interface SectionWriter<Entry> {
  readonly section: OwnSection;
  /** Reads what was entered against what stands. */
  read(entry: Entry, standing: SetUp, uses: SetUpUses): ReadEntry;
}

/** What was entered, judged: every fault beside its field, and how to write it when there is none. */
export interface ReadEntry {
  readonly faults: readonly Fault[];
  write(tx: Transaction): Promise<void>;
}
