import { OF_UNPUBLISHED_WORK, type RetainedRows } from '@colloquy/platform/acts';
import { RETAINED_TOGETHER } from './together/retained-rows';

/** What this room deletes: what is known of mentors in its time, and pairings with work that goes. */
export const MENTORING_RETAINED_ROWS: readonly RetainedRows[] = [
  ...RETAINED_TOGETHER,
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
  { kind: 'submissions', words: null, table: 'pairing', going: OF_UNPUBLISHED_WORK },
];
