import type { SetUpFacts } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { onlyRow } from './row';

const OPEN = `SELECT
  EXISTS (SELECT 1 FROM phase WHERE conference_id = $1) AS phases,
  EXISTS (SELECT 1 FROM track WHERE conference_id = $1) AS tracks,
  EXISTS (SELECT 1 FROM room WHERE conference_id = $1) AS rooms,
  EXISTS (SELECT 1 FROM block WHERE conference_id = $1) AS days`;

const TITLES = { phases: 'Phases', tracks: 'Tracks', rooms: 'Rooms', days: 'Days and blocks' };

/** Which sections of the set-up are open. */
export async function setUpFacts(db: Reader, conferenceId: Id): Promise<SetUpFacts> {
  const row = await onlyRow<Record<keyof typeof TITLES, boolean>>(db, OPEN, [conferenceId]);
  const sections = Object.entries(TITLES).map(([section, title]) => ({ section, title }));
  const open = sections.filter(({ section }) => !row[section as keyof typeof TITLES]);
  return { open, sections: sections.length, callOpen: true };
}
