import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { isOrganiser } from '../../domain/conferences.policy';
import { HANDOVER_SECTIONS, handoverFaults } from '../../domain/handover-note';

/** What an organiser writes for the next committee. */
export interface NoteEntry {
  readonly conferenceId: Id;
  readonly section: string;
  readonly text: string;
  /** The version that they saw; 0 where nothing was written yet. */
  readonly version: number;
}

/** Writes a note on one section for the next committee, also once the conference is over and kept for reading. */
@Injectable()
export class WriteHandoverNote {
  constructor(private readonly acts: Acts) {}

  /**
   * @returns the note's version now
   * @throws DomainError `not-found` for others than organisers, and for a section that there is not; `invalid-note`;
   *   `stale-note` with both texts where somebody else was quicker
   */
  async run(context: ActContext, entry: NoteEntry): Promise<{ version: number }> {
    const { conferenceId, section, text, version } = entry;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    if (!HANDOVER_SECTIONS.some((known) => known === section)) throw notFound('section');
    const faults = handoverFaults(text);
    if (faults.length > 0) throw new DomainError('invalid', 'invalid-note', 'The note is too long.', faults);
    return this.acts.run(context, { act: 'write-handover-note', conferenceId }, async (tx) => {
      await tx.query('SELECT 1 FROM conference WHERE id = $1 FOR UPDATE', [conferenceId]);
      await refuseStale(tx, entry);
      await tx.query(
        `INSERT INTO handover_note (conference_id, section, text, version, written_by) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (conference_id, section)
         DO UPDATE SET text = $3, version = $4, written_by = $5, written_at = now()`,
        [conferenceId, section, text.trim(), version + 1, context.viewer.personId],
      );
      return { version: version + 1 };
    });
  }
}

async function refuseStale(tx: Transaction, { conferenceId, section, text, version }: NoteEntry): Promise<void> {
  const [now]: { text: string; version: number }[] = await tx.query(
    'SELECT text, version FROM handover_note WHERE conference_id = $1 AND section = $2',
    [conferenceId, section],
  );
  if ((now?.version ?? 0) === version) return;
  throw new DomainError(
    'stale',
    'stale-note',
    'Somebody else has written here since you opened it. Put both together, then save again.',
    [],
    { yours: { text, version }, now: now ?? { text: '', version: 0 } },
  );
}
