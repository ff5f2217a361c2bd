import { OF_UNPUBLISHED_WORK, type RetainedRows } from '@colloquy/platform/acts';

const OF_CONFERENCE = 't.conference_id = scope.conference_id';
const OF_COMMENTED = `t.comment_id IN (SELECT id FROM page_comment WHERE conference_id = scope.conference_id)`;
const OF_FILES = `t.file_id IN (SELECT f.id FROM submission_file f JOIN submission s ON s.id = f.submission_id
  WHERE s.conference_id = scope.conference_id)`;
const OF_UNPUBLISHED_PAIR = `t.pairing_id IN (SELECT g.id FROM pairing g WHERE g.conference_id = scope.conference_id
  AND g.submission_id <> ALL (scope.published))`;

/** What mentor and authors made together goes in the time of what is known of mentors, and with work that goes. */
export const RETAINED_TOGETHER: readonly RetainedRows[] = [
  { kind: 'mentoring', words: null, table: 'page_comment_reply', going: OF_COMMENTED },
  { kind: 'mentoring', words: ['comment on a page', 'comments on pages'], table: 'page_comment', going: OF_CONFERENCE },
  { kind: 'mentoring', words: null, table: 'poster_tick', going: OF_FILES },
  { kind: 'mentoring', words: ['rehearsal', 'rehearsals'], table: 'rehearsal', going: OF_CONFERENCE },
  { kind: 'mentoring', words: ['meeting', 'meetings'], table: 'meeting', going: OF_CONFERENCE },
  { kind: 'mentoring', words: null, table: 'meeting_note', going: OF_CONFERENCE },
  { kind: 'mentoring', words: null, table: 'usual_agreement', going: OF_CONFERENCE },
  { kind: 'submissions', words: null, table: 'page_comment', going: OF_UNPUBLISHED_WORK },
  { kind: 'submissions', words: null, table: 'rehearsal', going: OF_UNPUBLISHED_WORK },
  { kind: 'submissions', words: null, table: 'meeting', going: OF_UNPUBLISHED_PAIR },
  { kind: 'submissions', words: null, table: 'meeting_note', going: OF_UNPUBLISHED_PAIR },
];
