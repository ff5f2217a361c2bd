import type { AbstractSection } from '@colloquy/engines/abstract-draft';
import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { AbstractEntry } from '../../domain/abstract-rules/abstract-faults';

/** What is stored: an entry without faults, with an id for every section, and what was taken out. */
export type StorableRules = AbstractEntry & Record<'sections' | 'removed', readonly AbstractSection[]>;

/** Puts these rules in place of what the conference asked before. Part of the caller's act. */
export async function storeAbstractRules(tx: Transaction, conferenceId: Id, rules: StorableRules): Promise<void> {
  const { sections, removed, minKeywords, maxKeywords, maxAuthors, signOff, graceMinutes, undoHours } = rules;
  await tx.query('DELETE FROM abstract_rules WHERE conference_id = $1', [conferenceId]);
  await tx.query(
    `INSERT INTO abstract_rules (conference_id, sections, removed_sections, min_keywords, max_keywords, max_authors,
       sign_off, grace_minutes, undo_hours) VALUES ($1, $2::jsonb, $3::jsonb, $4, $5, $6, $7, $8, $9)`,
    [
      ...[conferenceId, JSON.stringify(sections), JSON.stringify(removed), minKeywords, maxKeywords, maxAuthors],
      ...[signOff, graceMinutes, undoHours],
    ],
  );
}
