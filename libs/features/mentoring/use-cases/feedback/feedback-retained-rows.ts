import { OF_UNPUBLISHED_WORK, type RetainedRows } from '@colloquy/platform/acts';

const OF_CONFERENCE = 't.conference_id = scope.conference_id';
const IN_THREADS = (of: string): string => `t.thread_id IN (SELECT t.id FROM margin_thread t WHERE ${of})`;
const ON_WORKS = 't.submission_id IN (SELECT id FROM submission WHERE conference_id = scope.conference_id)';

const all = (kind: string, of: string, ofWorks: string, said: boolean): RetainedRows[] => [
  {
    ...{ kind, words: null, table: 'comment_report' },
    going: `t.comment_id IN (SELECT m.id FROM margin_comment m JOIN margin_thread t ON t.id = m.thread_id WHERE ${of})`,
  },
  {
    ...{ kind, words: said ? (['comment', 'comments'] as const) : null, table: 'margin_comment' },
    going: IN_THREADS(of),
  },
  { kind, words: null, table: 'margin_thread', going: of },
  {
    ...{ kind, words: said ? (['round of feedback', 'rounds of feedback'] as const) : null, table: 'feedback_round' },
    going: of,
  },
  { kind, words: null, table: 'margin_look', going: ofWorks },
];

/** What mentor and authors wrote goes with the mentoring, and with work that goes. */
export const FEEDBACK_OF_MENTORING = all('mentoring', OF_CONFERENCE, ON_WORKS, true);
export const FEEDBACK_OF_WORKS = all('submissions', OF_UNPUBLISHED_WORK, OF_UNPUBLISHED_WORK, false);
