import { OF_UNPUBLISHED_WORK, type RetainedRows } from '@colloquy/platform/acts';

/** What this room deletes with work that was not published: its places, and proposals, which hold titles and names. */
export const SESSIONS_RETAINED_ROWS: readonly RetainedRows[] = [
  { kind: 'submissions', words: null, table: 'placement', going: OF_UNPUBLISHED_WORK },
  {
    kind: 'submissions',
    words: ['proposal for the timetable', 'proposals for the timetable'],
    table: 'timetable_proposal',
    going: 't.conference_id = scope.conference_id',
  },
];
