import { type Id, newId } from '@colloquy/kernel';
import { inTransaction, type Transaction } from '@colloquy/platform/database';
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

const NEXT = `
  SELECT e.id, e.person_id AS "personId", e.keeps_name AS "keepsName", p.name, p.sort_name AS "sortName"
  FROM erasure e JOIN person p ON p.id = e.person_id
  WHERE e.undone_at IS NULL AND e.done_at IS NULL AND e.due_at <= now() AND e.id <> ALL ($1)
  ORDER BY e.due_at, e.id LIMIT 1 FOR UPDATE OF e, p SKIP LOCKED`;

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
        const [due]: DueErasure[] = await tx.query(NEXT, [seen]);
        if (!due) return null;
        seen.push(due.id);
        const obstacles = await obstaclesFor(tx, this.all, due.personId);
        await tx.query('UPDATE erasure SET held_up_by = $2 WHERE id = $1', [due.id, obstacles.join(' ') || null]);
        if (obstacles.length > 0) return false;
        await this.erase(tx, due);
        return true;
      }).catch((error: unknown) => {
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

/** Somebody who is but a name on what is published: without an address, and without what leads back to the account. */
async function nameAlone(tx: Transaction, name: string, sortName: string): Promise<Id> {
  const id = newId();
  await tx.query('INSERT INTO person (id, name, sort_name) VALUES ($1, $2, $3)', [id, name, sortName]);
  return id;
}
