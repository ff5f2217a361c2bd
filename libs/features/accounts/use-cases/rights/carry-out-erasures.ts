import { type Id, newId } from '@colloquy/kernel';
import { inTransaction, type Transaction, wasDeadlock } from '@colloquy/platform/database';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ALL_PERSONAL_DATA, type AllPersonalData } from './all-personal-data';
import { obstaclesFor, publishedWorksOf } from './plan-erasure';

interface DueErasure {
  readonly id: Id;
  readonly personId: Id;
  readonly keepsName: boolean;
  readonly name: string;
  readonly sortName: string;
}

/** Passes over what another process is carrying out. */
const NEXT = `
  SELECT id, person_id AS "personId", keeps_name AS "keepsName" FROM erasure
  WHERE undone_at IS NULL AND done_at IS NULL AND due_at <= now() AND id <> ALL ($1)
  ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`;

/** Waits for whoever is writing a row that leads to the person: a mail on its way must not put an erasure off by an hour. */
const PERSON = 'SELECT name, sort_name AS "sortName" FROM person WHERE id = $1 FOR UPDATE';

/** Erases whoever asked for it and has not undone it in time: each person in one transaction, wholly or not at all. */
@Injectable()
export class CarryOutErasures {
  private readonly logger = new Logger('erasure');

  constructor(
    private readonly dataSource: DataSource,
    @Inject(ALL_PERSONAL_DATA) private readonly all: AllPersonalData,
  ) {}

  /** @returns how many people were erased; who cannot be yet is told why on their page, and tried again */
  async run(): Promise<number> {
    const seen: Id[] = [];
    let erased = 0;
    for (;;) {
      const outcome = await inTransaction(this.dataSource, async (tx) => {
        const due = await nextDue(tx, seen);
        if (!due) return null;
        seen.push(due.id);
        const obstacles = await obstaclesFor(tx, this.all, due.personId);
        await tx.query('UPDATE erasure SET held_up_by = $2 WHERE id = $1', [due.id, obstacles.join(' ') || null]);
        if (obstacles.length > 0) return false;
        await this.erase(tx, due);
        return true;
      }).catch((error: unknown) => {
        if (wasDeadlock(error)) seen.pop();
        this.logger.error(error instanceof Error ? error.stack : 'An erasure failed.');
        return false;
      });
      if (outcome === null) return erased;
      if (outcome) erased += 1;
    }
  }

  private async erase(tx: Transaction, { id, personId, keepsName, name, sortName }: DueErasure): Promise<void> {
    const published = await publishedWorksOf(tx, this.all, personId);
    const author = keepsName && published.length > 0 ? await nameAlone(tx, name, sortName) : personId;
    const fromTheRight = [...this.all.rooms].reverse();
    for (const room of fromTheRight) await room.erase?.(tx, { personId, name, published, author });
    for (const { erase } of fromTheRight.flatMap(({ tables }) => [...tables].reverse())) {
      if (erase !== null) await tx.query(erase, [personId]);
    }
    await tx.query('UPDATE erasure SET done_at = now() WHERE id = $1', [id]);
    await tx.query(`INSERT INTO audit_entry (id, person_id, act, subject) VALUES ($1, NULL, 'carry-out-erasure', $2)`, [
      newId(),
      personId,
    ]);
  }
}

async function nextDue(tx: Transaction, seen: readonly Id[]): Promise<DueErasure | null> {
  const [erasure]: Omit<DueErasure, 'name' | 'sortName'>[] = await tx.query(NEXT, [seen]);
  if (!erasure) return null;
  const [person]: Pick<DueErasure, 'name' | 'sortName'>[] = await tx.query(PERSON, [erasure.personId]);
  return person ? { ...erasure, ...person } : null;
}

/** Somebody who is but a name on what is published: without an address, and without what leads back to the account. */
async function nameAlone(tx: Transaction, name: string, sortName: string): Promise<Id> {
  const id = newId();
  await tx.query('INSERT INTO person (id, name, sort_name) VALUES ($1, $2, $3)', [id, name, sortName]);
  return id;
}
