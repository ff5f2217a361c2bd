import { OF_UNPUBLISHED_WORK, type RetainedRows } from '@colloquy/platform/acts';

const IN_SESSION = 't.poster_session_id IN (SELECT id FROM poster_session WHERE conference_id = scope.conference_id)';

/** What this room deletes with work that was not published: its boards, and proposals, which hold titles and names. */
export const POSTERS_RETAINED_ROWS: readonly RetainedRows[] = [
  { kind: 'submissions', words: null, table: 'board_placement', going: OF_UNPUBLISHED_WORK },
  { kind: 'submissions', words: null, table: 'poster_record', going: OF_UNPUBLISHED_WORK },
  { kind: 'submissions', words: null, table: 'published_board', going: OF_UNPUBLISHED_WORK },
  {
    kind: 'submissions',
    words: ['proposal for the boards', 'proposals for the boards'],
    table: 'board_proposal',
    going: 't.conference_id = scope.conference_id',
  },
  {
    kind: 'log',
    words: ['change of a poster session', 'changes of poster sessions'],
    table: 'poster_change',
    going: 't.conference_id = scope.conference_id AND t.made_at < scope.written_before',
  },
  {
    kind: 'log',
    words: ['reason why something in a poster session stays', 'reasons why something in a poster session stays'],
    table: 'poster_acknowledgement',
    going: `${IN_SESSION} AND t.at < scope.written_before`,
  },
  { kind: 'log', words: null, table: 'poster_presence', going: IN_SESSION },
];
