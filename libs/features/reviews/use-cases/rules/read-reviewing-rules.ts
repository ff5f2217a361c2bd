import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { type ReviewingRules, USUAL_REVIEWING } from '../../domain/rules/reviewing-rules';

/** What holds for reviewing in a conference, the usual until organisers change it; its version goes with the next change. */
export async function readReviewingRules(
  db: Reader,
  conferenceId: Id,
): Promise<ReviewingRules & { readonly version: number }> {
  const [rules]: (ReviewingRules & { version: number })[] = await db.query(
    `SELECT anonymity, wanted, least, experienced, labs_apart AS "labsApart", others, discussion, version
     FROM reviewing_rules WHERE conference_id = $1`,
    [conferenceId],
  );
  return rules ?? { ...USUAL_REVIEWING, version: 0 };
}
