import { findConference } from '@colloquy/features/conferences';
import { type Id, parseInline, plainText, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { csvTable } from '@colloquy/platform/tables';
import { readBoard } from './read-board';

const HEADINGS = [
  ...['Code', 'Title', 'Track', 'Wished type', 'Reviews', 'Asked', 'Mean', 'Adjusted mean', 'Spread'],
  ...['Decision', 'State', 'Authors know'],
];

/** The board as a CSV file, which can be filled in and brought back; the viewer's own works are not in it. */
export async function exportDecisions(db: Reader, viewer: Viewer, conferenceId: Id): Promise<Buffer> {
  const { tracks } = await findConference(db, conferenceId);
  const letters = new Map(tracks.map(({ id, letter }) => [id, letter]));
  const { rows } = await readBoard(db, viewer, conferenceId);
  const figure = (value: number | null) => value?.toFixed(2) ?? '';
  const lines = rows
    .filter(({ own }) => !own)
    .map((row) => [
      ...[row.code, plainText(parseInline(row.title)), letters.get(row.trackId) ?? '', row.wishedType],
      ...[String(row.count), String(row.asked), figure(row.mean), figure(row.adjusted), figure(row.spread)],
      ...[row.decision?.outcome ?? '', row.decision?.state ?? '', row.known ?? ''],
    ]);
  return Buffer.from(`\ufeff${csvTable([HEADINGS, ...lines])}`, 'utf8');
}
