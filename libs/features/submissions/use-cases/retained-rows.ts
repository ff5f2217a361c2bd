import { OF_UNPUBLISHED_WORK, type RetainedRows } from '@colloquy/platform/acts';
import { RETAINED_FILES } from './files/retained-files';

/** What this room deletes when the time of work that was not published is over. */
export const SUBMISSIONS_RETAINED_ROWS: readonly RetainedRows[] = [
  { kind: 'submissions', words: null, table: 'submission_source', going: OF_UNPUBLISHED_WORK },
  { kind: 'submissions', words: null, table: 'late_link', going: 't.conference_id = scope.conference_id' },
  { kind: 'submissions', words: null, table: 'sign_off', going: OF_UNPUBLISHED_WORK },
  { kind: 'submissions', words: null, table: 'author_invitation', going: OF_UNPUBLISHED_WORK },
  {
    kind: 'submissions',
    words: null,
    table: 'similar_works',
    going: ['one', 'other'].map((side) => OF_UNPUBLISHED_WORK.replace('t.submission_id', `t.${side}`)).join(' OR '),
  },
  { kind: 'submissions', words: null, table: 'works_compared', going: 't.conference_id = scope.conference_id' },
  { kind: 'submissions', words: null, table: 'receipt', going: OF_UNPUBLISHED_WORK },
  { kind: 'submissions', words: null, table: 'abstract_draft', going: OF_UNPUBLISHED_WORK },
  ...RETAINED_FILES,
  { kind: 'submissions', words: null, table: 'abstract_version', going: OF_UNPUBLISHED_WORK },
  { kind: 'submissions', words: null, table: 'submission_author', going: OF_UNPUBLISHED_WORK },
  {
    kind: 'submissions',
    words: ['submission with all its versions', 'submissions with all their versions'],
    table: 'submission',
    going: 't.conference_id = scope.conference_id AND t.id <> ALL (scope.published)',
  },
];
