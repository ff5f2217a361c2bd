import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { mayMatch } from '../../domain/mentoring.policy';
import { type PairingRules, rulesFaults } from '../../domain/pairing-rules';
import { possibleContacts, readPairingRules } from './read-pairing-rules';

/** Organisers set how pairs come together: how long people have to answer, what silence means, who is the named person. */
@Injectable()
export class SetPairingRules {
  constructor(private readonly acts: Acts) {}

  /**
   * @param input with the revision from which the change starts
   * @throws DomainError `not-found` for others than organisers; `stale-rules`; `invalid-rules`
   */
  async run(context: ActContext, input: { conferenceId: Id } & PairingRules): Promise<void> {
    const { conferenceId, revision, answerHours, silence, contactId } = input;
    if (!mayMatch(context.viewer, conferenceId)) throw notFound('conference');
    await this.acts.run(context, { act: 'set-pairing-rules', conferenceId }, async (tx) => {
      await tx.query('SELECT 1 FROM conference WHERE id = $1 FOR NO KEY UPDATE', [conferenceId]);
      const current = await readPairingRules(tx, conferenceId);
      if (current.revision !== revision) {
        const message = 'Somebody else has changed these rules meanwhile. Look at them and change them again.';
        throw new DomainError('stale', 'stale-rules', message);
      }
      const contacts = (await possibleContacts(tx, conferenceId)).map(({ id }) => id);
      const faults = rulesFaults(input, contacts);
      if (faults.length > 0) throw new DomainError('invalid', 'invalid-rules', 'The rules need another look.', faults);
      await tx.query(
        `INSERT INTO pairing_rules (conference_id, revision, answer_hours, silence, contact_id)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (conference_id) DO UPDATE SET revision = excluded.revision,
           answer_hours = excluded.answer_hours, silence = excluded.silence,
           contact_id = excluded.contact_id`,
        [conferenceId, revision + 1, answerHours, silence, contactId],
      );
    });
  }
}
