import { csvTable } from '@colloquy/platform/tables';
import type { LogLineDto } from './log.dto';

/** The lines as a table for a spreadsheet; times in UTC. */
export function logCsv(lines: readonly LogLineDto[]): string {
  return csvTable([
    ['time', 'what', 'name', 'sentence', 'person', 'subject'],
    ...lines.map(({ at, what, name, sentence, personId, subjectId }) => [
      ...[at, what, name, sentence, personId ?? '', subjectId ?? ''],
    ]),
  ]);
}
