import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { type AbstractRules, USUAL_RULES } from '../../domain/abstract-rules/abstract-rules';

/** What this conference asks of an abstract; the usual where it has not said anything. */
export async function readAbstractRules(db: Reader, conferenceId: Id): Promise<AbstractRules> {
  const [rules]: AbstractRules[] = await db.query(
    `SELECT sections, min_keywords AS "minKeywords", max_keywords AS "maxKeywords", max_authors AS "maxAuthors",
       sign_off AS "signOff", grace_minutes AS "graceMinutes", undo_hours AS "undoHours"
     FROM abstract_rules WHERE conference_id = $1`,
    [conferenceId],
  );
  return rules ?? USUAL_RULES;
}
