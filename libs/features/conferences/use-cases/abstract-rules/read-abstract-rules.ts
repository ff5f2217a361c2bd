import type { AbstractRules } from '@colloquy/engines/abstract-draft';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { type AbstractSetUp, USUAL_ABSTRACT } from '../../domain/abstract-rules/abstract-rules';

/** What this conference asks of an abstract; the usual where it has not said anything. */
export async function readAbstractRules(db: Reader, conferenceId: Id): Promise<AbstractRules> {
  const { removed: _, ...rules } = await readAbstractSetUp(db, conferenceId);
  return rules;
}

/** The same with the sections that were taken out, for those who set it up. */
export async function readAbstractSetUp(db: Reader, conferenceId: Id): Promise<AbstractSetUp> {
  const [rules]: AbstractSetUp[] = await db.query(
    `SELECT sections, min_keywords AS "minKeywords", max_keywords AS "maxKeywords", max_authors AS "maxAuthors",
       sign_off AS "signOff", grace_minutes AS "graceMinutes", undo_hours AS "undoHours", removed_sections AS removed
     FROM abstract_rules WHERE conference_id = $1`,
    [conferenceId],
  );
  return rules ?? USUAL_ABSTRACT;
}
