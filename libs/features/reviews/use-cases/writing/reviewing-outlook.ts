import type { SectionOutlook } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { readCriteria } from './set-criteria';

/** How the section "reviewing" of a conference's set-up stands: the call can open before the criteria are set. */
export async function reviewingOutlook(db: Reader, conferenceId: Id): Promise<SectionOutlook> {
  const criteria = await readCriteria(db, conferenceId);
  const names = criteria.map(({ name }) => name).join(', ');
  return {
    section: 'reviewing',
    state: criteria.length === 0 ? 'optional' : 'done',
    sentence:
      criteria.length === 0
        ? 'Say by what abstracts are judged before reviewing begins.'
        : `Abstracts are judged by ${criteria.length === 1 ? 'one criterion' : `${criteria.length} criteria`}: ${names}.`,
    faults: [],
  };
}
