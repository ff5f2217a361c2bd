import type { RetainedRows } from './retained-rows';

/** The act under which the log says that rows were deleted because their time was over; that line stays for good. */
export const DELETION_ACT = 'delete-what-is-over';

const old = (time: string) => `t.conference_id = scope.conference_id AND ${time} < scope.written_before`;

/** What this room deletes when the log's time is over. */
export const ACTS_RETAINED_ROWS: readonly RetainedRows[] = [
  {
    kind: 'log',
    words: ['line of what people did', 'lines of what people did'],
    table: 'audit_entry',
    going: `${old('t.at')} AND t.act <> '${DELETION_ACT}'`,
  },
  {
    kind: 'log',
    words: ['line of what people saw', 'lines of what people saw'],
    table: 'sight',
    going: old('t.at'),
  },
];
