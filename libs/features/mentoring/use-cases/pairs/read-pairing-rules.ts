import { type Member, membersWith } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { type PairingRules, USUAL_RULES } from '../../domain/pairing-rules';

/** How the conference brings pairs together. */
export async function readPairingRules(db: Reader, conferenceId: Id): Promise<PairingRules> {
  const [rules]: PairingRules[] = await db.query(
    `SELECT revision, answer_hours AS "answerHours", silence, contact_id AS "contactId"
     FROM pairing_rules WHERE conference_id = $1`,
    [conferenceId],
  );
  return rules ?? USUAL_RULES;
}

/** Who may be the person to whom people turn when their pair does not work. */
export async function possibleContacts(db: Reader, conferenceId: Id): Promise<Pick<Member, 'id' | 'name'>[]> {
  const found = new Map<Id, string>();
  for (const role of ['organiser', 'chair', 'supervisor'] as const) {
    for (const { id, name } of await membersWith(db, conferenceId, role)) found.set(id, name);
  }
  return [...found].map(([id, name]) => ({ id, name }));
}
