import { OF_UNPUBLISHED_WORK, type RetainedRows } from '@colloquy/platform/acts';

/** What this room deletes: when people cannot come; and with work that was not published its places, and proposals, which hold titles and names. */
export const SESSIONS_RETAINED_ROWS: readonly RetainedRows[] = [
  {
    kind: 'needs',
    words: ['record of how somebody can be there', 'records of how people can be there'],
    table: 'attendance',
    going: 't.conference_id = scope.conference_id',
  },
  { kind: 'needs', words: null, table: 'private_hours', going: 't.conference_id = scope.conference_id' },
  { kind: 'submissions', words: null, table: 'placement', going: OF_UNPUBLISHED_WORK },
  { kind: 'submissions', words: null, table: 'timetable_talk', going: OF_UNPUBLISHED_WORK },
  { kind: 'submissions', words: null, table: 'published_place', going: OF_UNPUBLISHED_WORK },
  {
    kind: 'submissions',
    words: ['proposal for the timetable', 'proposals for the timetable'],
    table: 'timetable_proposal',
    going: 't.conference_id = scope.conference_id',
  },
  {
    kind: 'log',
    words: ['change of the timetable', 'changes of the timetable'],
    table: 'timetable_change',
    going: 't.conference_id = scope.conference_id AND t.made_at < scope.written_before',
  },
  {
    kind: 'log',
    words: ['clash of which somebody said why it stays', 'clashes of which somebody said why they stay'],
    table: 'timetable_acknowledgement',
    going: 't.conference_id = scope.conference_id AND t.at < scope.written_before',
  },
  { kind: 'log', words: null, table: 'timetable_presence', going: 't.conference_id = scope.conference_id' },
];
