import { OF_UNPUBLISHED_WORK, type RetainedRows } from '@colloquy/platform/acts';

const OF_ANY_WORK = 't.submission_id IN (SELECT id FROM submission WHERE conference_id = scope.conference_id)';

/** Files of work that was not published go with it, and of published work those that were removed. Their bytes follow. */
export const RETAINED_FILES: readonly RetainedRows[] = [
  { kind: 'submissions', words: null, table: 'upload', going: OF_ANY_WORK },
  {
    kind: 'submissions',
    words: ['file', 'files'],
    table: 'submission_file',
    going: `(${OF_UNPUBLISHED_WORK} OR t.removed_at IS NOT NULL AND ${OF_ANY_WORK})`,
  },
];
