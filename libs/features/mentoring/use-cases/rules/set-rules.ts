import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { tidyList } from '../../domain/common-wants';
import { mayMatch } from '../../domain/mentoring.policy';
import { type MentoringRules, rulesFaults } from '../../domain/mentoring-rules';
import { beginWaiting } from '../pairs/begin-pairing';

/** Organisers say what holds for mentoring: training, places to meet, and which private wishes there are. */
@Injectable()
export class SetMentoringRules {
  constructor(
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * Pairs that waited for a training that is no longer asked for begin with it. A wish that is reworded is another wish: what people have chosen under the old words does not hold for the new ones.
   * @param input.from the revision that they began from, 0 for the first change
   * @throws DomainError `not-found` for others than organisers; `invalid-rules`; `stale-rules`
   */
  async run(
    context: ActContext,
    { conferenceId, rules, from }: { readonly conferenceId: Id; readonly rules: MentoringRules; readonly from: number },
  ): Promise<number> {
    if (!mayMatch(context.viewer, conferenceId)) throw notFound('conference');
    const faults = rulesFaults(rules);
    if (faults.length > 0) throw new DomainError('invalid', 'invalid-rules', 'This needs another look.', faults);
    return this.acts.run(context, { act: 'set-mentoring-rules', conferenceId }, async (tx) => {
      const revision = await storeRules(tx, conferenceId, rules, from);
      await beginWaiting(tx, conferenceId, this.settings.publicUrl);
      return revision;
    });
  }
}

/** Writes rules over those of the revision `from`. Part of the caller's act. @throws DomainError `stale-rules` */
export async function storeRules(
  tx: Transaction,
  conferenceId: Id,
  { trainingNeeded, trainingWords, campuses, wishes }: MentoringRules,
  from: number,
): Promise<number> {
  const written: { revision: number }[] = await tx.query(
    `INSERT INTO mentoring_rules (conference_id, training_needed, training_words, campuses, wishes, revision)
     SELECT $1, $2, $3, $4, $5, $6::int + 1
     WHERE $6 = 0 OR EXISTS (SELECT 1 FROM mentoring_rules WHERE conference_id = $1)
     ON CONFLICT (conference_id) DO UPDATE SET training_needed = $2, training_words = $3, campuses = $4, wishes = $5,
       revision = $6 + 1 WHERE mentoring_rules.revision = $6
     RETURNING revision`,
    [conferenceId, trainingNeeded, trainingWords.trim(), tidyList(campuses), tidyList(wishes), from],
  );
  if (written[0]) return written[0].revision;
  throw new DomainError('stale', 'stale-rules', 'Somebody else has changed this meanwhile. Load it anew.');
}
