import { type PrivacyEntry, privacyFaults } from '../../domain/set-up/privacy-faults';
import type { SectionWriter } from './section-writer';

/** Who answers for what is kept about people, and for how long it is kept. */
export const privacySection: SectionWriter<PrivacyEntry> = {
  section: 'privacy',
  read(entry, { id }) {
    return {
      faults: privacyFaults(entry),
      async write(tx) {
        await tx.query('UPDATE conference SET controller_name = $2, controller_contact = $3 WHERE id = $1', [
          ...[id, entry.controllerName.trim(), entry.controllerContact.trim()],
        ]);
        await tx.query('DELETE FROM retention_period WHERE conference_id = $1', [id]);
        await tx.query(
          `INSERT INTO retention_period (conference_id, kind, months)
           SELECT $1, kind, months FROM jsonb_to_recordset($2::jsonb) AS entered (kind text, months int)`,
          [id, JSON.stringify(entry.retention)],
        );
      },
    };
  },
};
