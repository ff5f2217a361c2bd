import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { Together } from './together-on';

/** Somebody as messages speak to them. */
export interface Named {
  readonly id: Id;
  readonly name: string;
}

/** Who works on it besides the one who acts: for an author the mentor, for the mentor the presenters. */
export async function othersOf(db: Reader, together: Together): Promise<{ writer: string; others: Named[] }> {
  const { submissionId, personId, side, pairing } = together;
  const others: Named[] =
    side === 'author'
      ? pairing
        ? [{ id: pairing.mentorId, name: pairing.mentor }]
        : []
      : await presentersOf(db, submissionId);
  const [me]: { name: string }[] = await db.query('SELECT name FROM person WHERE id = $1', [personId]);
  return { writer: me?.name ?? '', others };
}

/** Who presents a work and has said that they are its author. */
export function presentersOf(db: Reader, submissionId: Id): Promise<Named[]> {
  return db.query(
    `SELECT p.id, p.name FROM submission_author a JOIN person p ON p.id = a.person_id
     WHERE a.submission_id = $1 AND a.presenter AND a.confirmed_at IS NOT NULL ORDER BY p.id`,
    [submissionId],
  );
}
