import type { Id } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';

/** What becomes of rows when the person whom they name is erased. */
export type Fate =
  /** They are gone. */
  | 'deleted'
  /** They stay, with what the person wrote in them taken out, and name nobody. */
  | 'emptied'
  /** They stay as they are, and name somebody whose name is gone. */
  | 'unnamed';

/** The rows of one table that name people. */
export interface PersonalTable {
  readonly table: string;
  /** The columns that name a person. */
  readonly people: readonly string[];
  /** What it is, to the person: `Your reviews`. */
  readonly heading: string;
  /** SQL giving what person $1 may read of themselves, in plain column names; null where another table shows it all. */
  readonly mine: string | null;
  readonly fate: Fate;
  /** Why it stays or goes, to the person, in a sentence. */
  readonly why: string;
  /** SQL that does away with what names person $1; null where the person's name being gone is enough. */
  readonly erase: string | null;
}

/** Who is erased, and what they wish for what is published. */
export interface Erasure {
  readonly personId: Id;
  /** Their name as it was. */
  readonly name: string;
  /** Their works that stand in a published programme. */
  readonly published: readonly Id[];
  /** Under whom those works stand from now on. */
  readonly author: Id;
}

/** What a room knows of people: for the archive of everything about one, and for their erasure. */
export interface PersonalData {
  readonly tables: readonly PersonalTable[];
  /** Files for the archive besides the tables: the person's own texts. */
  texts?(db: Reader, personId: Id): Promise<{ readonly name: string; readonly text: string }[]>;
  /** Why the person cannot be erased yet, each with what to do first. */
  obstacles?(db: Reader, personId: Id): Promise<string[]>;
  /** Works of the person that stand in a published programme. */
  published?(db: Reader, personId: Id): Promise<Id[]>;
  /** What no single statement can do; before the tables' own statements, rooms from the right to the left. */
  erase?(tx: Transaction, erasure: Erasure): Promise<void>;
}
