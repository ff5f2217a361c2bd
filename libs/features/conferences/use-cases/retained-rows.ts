import type { RetainedRows } from '@colloquy/platform/acts';

/** What this room deletes when the time of messages is over, or that of the log. */
export const CONFERENCES_RETAINED_ROWS: readonly RetainedRows[] = [
  {
    kind: 'mail',
    words: ['invitation', 'invitations'],
    table: 'invitation',
    going: 't.conference_id = scope.conference_id AND t.invited_at < scope.written_before',
  },
  {
    kind: 'mail',
    words: ['coming by an invitation link', 'comings by an invitation link'],
    table: 'invitation_link_use',
    going: `t.used_at < scope.written_before
      AND t.link_id IN (SELECT id FROM invitation_link WHERE conference_id = scope.conference_id)`,
  },
  {
    kind: 'mail',
    words: ['note of a reminder', 'notes of reminders'],
    table: 'task_nudge',
    going: 't.conference_id = scope.conference_id AND t.sent_at < scope.written_before',
  },
  {
    kind: 'log',
    words: ['note of a change to the set-up', 'notes of changes to the set-up'],
    table: 'set_up_change',
    going: 't.conference_id = scope.conference_id AND t.changed_at < scope.written_before',
  },
];
