import type { RetainedRows } from '@colloquy/platform/acts';

/** What this room deletes when the log's time is over: who asked for which long work. */
export const JOBS_RETAINED_ROWS: readonly RetainedRows[] = [
  {
    kind: 'log',
    words: ['request for long work', 'requests for long work'],
    table: 'job',
    going: `t.conference_id = scope.conference_id AND t.queued_at < scope.written_before
      AND t.state NOT IN ('queued', 'running')`,
  },
];
