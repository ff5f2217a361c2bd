import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import {
  HANDOVER_PROMPTS,
  HANDOVER_SECTIONS,
  type HandoverNote,
  type HandoverSection,
} from '../../domain/handover-note';

/** This year's note on a section, and beside it the one of the conference from which this one was copied. */
export interface HandoverEntry extends HandoverNote {
  readonly section: HandoverSection;
  readonly prompt: string;
  /** For reading only; null where nothing was handed over. */
  readonly before: (Omit<HandoverNote, 'version'> & { readonly conference: string; readonly title: string }) | null;
}

interface Row extends HandoverNote {
  readonly section: string;
  readonly own: boolean;
  readonly conference: string;
  readonly title: string;
}

/** The notes of a conference, one entry for each section in order. Part of a read by its organisers. */
export async function readHandoverNotes(db: Reader, conferenceId: Id): Promise<HandoverEntry[]> {
  const rows: Row[] = await db.query(
    `SELECT h.section, h.text, h.version, p.name AS writer, ${instant('h.written_at')} AS "writtenAt",
       h.conference_id = c.id AS own, o.slug AS conference, o.title
     FROM conference c JOIN handover_note h ON h.conference_id IN (c.id, c.copied_from)
     JOIN conference o ON o.id = h.conference_id LEFT JOIN person p ON p.id = h.written_by
     WHERE c.id = $1 AND h.text <> ''`,
    [conferenceId],
  );
  return HANDOVER_SECTIONS.map((section) => {
    const own = rows.find((row) => row.own && row.section === section);
    const before = rows.find((row) => !row.own && row.section === section);
    return {
      section,
      prompt: HANDOVER_PROMPTS[section],
      ...{ text: own?.text ?? '', version: own?.version ?? 0 },
      ...{ writer: own?.writer ?? null, writtenAt: own?.writtenAt ?? null },
      before: before
        ? {
            ...{ text: before.text, writer: before.writer, writtenAt: before.writtenAt },
            ...{ conference: before.conference, title: before.title },
          }
        : null,
    };
  });
}
