import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import type { SectionOutlook } from '../../domain/set-up/sections';

/** A kind of row of the set-up that other features' rows may hang on. Types are known there by their form; sections are those of abstracts. */
export type Used = 'track' | 'form' | 'room' | 'block' | 'section';

/** What hangs on rows of the set-up in one table of a feature further on. */
export interface UseCounter {
  readonly of: Used;
  /** What is counted, for sentences: `['submission', 'submissions']`. */
  readonly words: readonly [one: string, many: string];
  /** How many there are by the row's id (by the form's name for `form`); rows without any may be left out. */
  count(db: Reader, conferenceId: Id): Promise<readonly { readonly key: string; readonly count: number }[]>;
}

/** How a feature further on says how its own section of the set-up stands. */
export type SectionTeller = (db: Reader, conferenceId: Id) => Promise<SectionOutlook>;

/** How much hangs on a row, as a number and in words ("3 submissions and 2 sessions"). */
export interface Uses {
  readonly count: number;
  readonly words: string;
}

/**
 * What features further on know of a conference's set-up: each registers, as its module starts, what of its own hangs on
 * tracks, forms, rooms and blocks, and how its own sections stand. So the set-up never reads a table on its right.
 */
@Injectable()
export class SetUpContributions {
  private readonly counters: UseCounter[] = [];
  private readonly tellers: SectionTeller[] = [];

  /** Called by a feature's module as it starts. */
  registerUses(counter: UseCounter): void {
    this.counters.push(counter);
  }

  /** Called by a feature's module as it starts. */
  registerSection(teller: SectionTeller): void {
    this.tellers.push(teller);
  }

  /** What hangs on the rows of a kind, by their ids (forms by name). */
  async usesOf(db: Reader, conferenceId: Id, of: Used): Promise<Map<string, Uses>> {
    const uses = new Map<string, Uses>();
    for (const { words, count } of this.counters.filter((counter) => counter.of === of)) {
      for (const { key, count: found } of await count(db, conferenceId)) {
        if (found === 0) continue;
        const before = uses.get(key);
        const these = `${found} ${found === 1 ? words[0] : words[1]}`;
        uses.set(key, {
          count: found + (before?.count ?? 0),
          words: before ? `${before.words} and ${these}` : these,
        });
      }
    }
    return uses;
  }

  /** How the sections of other features stand. */
  async sections(db: Reader, conferenceId: Id): Promise<SectionOutlook[]> {
    const told: SectionOutlook[] = [];
    for (const teller of this.tellers) told.push(await teller(db, conferenceId));
    return told;
  }
}
