import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { type MentoringRules, USUAL_RULES } from '../../domain/mentoring-rules';

/** What holds for mentoring in a conference; its revision goes with the next change. */
export async function readRules(db: Reader, conferenceId: Id): Promise<MentoringRules & { readonly revision: number }> {
  const [rules]: (MentoringRules & { revision: number })[] = await db.query(
    `SELECT training_needed AS "trainingNeeded", training_words AS "trainingWords", campuses, wishes, revision
     FROM mentoring_rules WHERE conference_id = $1`,
    [conferenceId],
  );
  return rules ?? { ...USUAL_RULES, revision: 0 };
}
