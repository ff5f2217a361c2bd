import { OF_UNPUBLISHED_WORK, type RetainedRows } from '@colloquy/platform/acts';

/** What this room deletes with work that was not published: its boards, and proposals, which hold titles and names. */
export const POSTERS_RETAINED_ROWS: readonly RetainedRows[] = [
  { kind: 'submissions', words: null, table: 'board_placement', going: OF_UNPUBLISHED_WORK },
  {
    kind: 'submissions',
    words: ['proposal for the boards', 'proposals for the boards'],
    table: 'board_proposal',
    going: 't.conference_id = scope.conference_id',
  },
];
