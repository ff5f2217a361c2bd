import type { RetainedRows } from '@colloquy/platform/acts';

/** What this room deletes when the time of messages is over; what is under way arrives first. */
export const MAIL_RETAINED_ROWS: readonly RetainedRows[] = [
  {
    kind: 'mail',
    words: ['message', 'messages'],
    table: 'mail_message',
    going: `t.conference_id = scope.conference_id AND t.written_at < scope.written_before
      AND t.state NOT IN ('queued', 'sending')`,
  },
];
