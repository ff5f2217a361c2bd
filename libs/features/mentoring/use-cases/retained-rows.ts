import { OF_UNPUBLISHED_WORK, type RetainedRows } from '@colloquy/platform/acts';
import { FEEDBACK_OF_MENTORING, FEEDBACK_OF_WORKS } from './feedback/feedback-retained-rows';
import { RETAINED_TOGETHER } from './together/retained-rows';

/** What this room deletes: private wishes first, what is known of mentors in its time, and pairings with work that goes. */
export const MENTORING_RETAINED_ROWS: readonly RetainedRows[] = [
  ...RETAINED_TOGETHER,
  // Without words: how many notes there were is nothing for a committee to read.
  { kind: 'mentoring', words: null, table: 'quiet_note', going: 't.conference_id = scope.conference_id' },
  { kind: 'mentoring', words: null, table: 'pair_wish', going: 't.conference_id = scope.conference_id' },
  { kind: 'mentoring', words: null, table: 'pairing_rules', going: 't.conference_id = scope.conference_id' },
  ...FEEDBACK_OF_MENTORING,
  {
    kind: 'mentoring',
    words: ['pairing', 'pairings'],
    table: 'pairing',
    going: 't.conference_id = scope.conference_id',
  },
  {
    kind: 'mentoring',
    words: ['proposal of pairings', 'proposals of pairings'],
    table: 'match_run',
    going: 't.conference_id = scope.conference_id',
  },
  {
    kind: 'mentoring',
    words: ['description of a mentor', 'descriptions of mentors'],
    table: 'mentor_profile',
    going: 't.conference_id = scope.conference_id',
  },
  {
    kind: 'mentoring',
    words: ['note that a mentor is trained', 'notes that mentors are trained'],
    table: 'mentor_training',
    going: 't.conference_id = scope.conference_id',
  },
  {
    kind: 'mentoring',
    words: ['wish for help', 'wishes for help'],
    table: 'help_wanted',
    going: 't.conference_id = scope.conference_id',
  },
  // Whoever has said when they can meet has such a record: how many have a wish is not to be told from it.
  {
    kind: 'needs',
    words: [
      'record of when somebody can meet and what they wish',
      'records of when people can meet and what they wish',
    ],
    table: 'private_wish',
    going: 't.conference_id = scope.conference_id',
  },
  { kind: 'needs', words: null, table: 'meeting_time', going: 't.conference_id = scope.conference_id' },
  { kind: 'needs', words: null, table: 'not_with', going: 't.conference_id = scope.conference_id' },
  { kind: 'needs', words: null, table: 'kept_apart', going: 't.conference_id = scope.conference_id' },
  ...FEEDBACK_OF_WORKS,
  { kind: 'submissions', words: null, table: 'pairing', going: OF_UNPUBLISHED_WORK },
];
