import { OF_UNPUBLISHED_WORK, type RetainedRows } from '@colloquy/platform/acts';

const OF_THE_CONFERENCE = 't.submission_id IN (SELECT id FROM submission WHERE conference_id = scope.conference_id)';

const postsOf = (going: string): string => `SELECT t.id FROM discussion_post t WHERE ${going}`;

/** What this room deletes: reviews in their time, and what hangs on work that goes. */
export const REVIEWS_RETAINED_ROWS: readonly RetainedRows[] = [
  {
    kind: 'reviews',
    words: ['review', 'reviews'],
    table: 'review',
    going: OF_THE_CONFERENCE,
  },
  {
    kind: 'reviews',
    words: null,
    table: 'training_review',
    going: OF_THE_CONFERENCE,
  },
  {
    kind: 'reviews',
    words: ['request for a review', 'requests for reviews'],
    table: 'review_assignment',
    going: OF_THE_CONFERENCE,
  },
  {
    kind: 'reviews',
    words: null,
    table: 'decision_release',
    going: `t.conference_id = scope.conference_id AND t.state <> 'releasing'`,
  },
  {
    kind: 'reviews',
    words: null,
    table: 'released_comment',
    going: OF_THE_CONFERENCE,
  },
  { kind: 'submissions', words: null, table: 'released_comment', going: OF_UNPUBLISHED_WORK },
  { kind: 'submissions', words: null, table: 'training_review', going: OF_UNPUBLISHED_WORK },
  { kind: 'reviews', words: null, table: 'discussion_seen', going: `t.post_id IN (${postsOf(OF_THE_CONFERENCE)})` },
  {
    kind: 'submissions',
    words: null,
    table: 'discussion_seen',
    going: `t.post_id IN (${postsOf(OF_UNPUBLISHED_WORK)})`,
  },
  { kind: 'reviews', words: ['post', 'posts'], table: 'discussion_post', going: OF_THE_CONFERENCE },
  { kind: 'submissions', words: null, table: 'discussion_post', going: OF_UNPUBLISHED_WORK },
  { kind: 'reviews', words: null, table: 'review_draft', going: OF_THE_CONFERENCE },
  { kind: 'reviews', words: null, table: 'review_abstention', going: OF_THE_CONFERENCE },
  { kind: 'submissions', words: null, table: 'review_draft', going: OF_UNPUBLISHED_WORK },
  { kind: 'submissions', words: null, table: 'review_abstention', going: OF_UNPUBLISHED_WORK },
  { kind: 'reviews', words: null, table: 'conflict', going: 't.conference_id = scope.conference_id' },
  { kind: 'reviews', words: null, table: 'reviewer_profile', going: 't.conference_id = scope.conference_id' },
  { kind: 'submissions', words: null, table: 'conflict', going: OF_UNPUBLISHED_WORK },
  { kind: 'submissions', words: null, table: 'review', going: OF_UNPUBLISHED_WORK },
  { kind: 'submissions', words: null, table: 'review_assignment', going: OF_UNPUBLISHED_WORK },
  { kind: 'submissions', words: null, table: 'redacted_copy', going: OF_UNPUBLISHED_WORK },
  {
    kind: 'submissions',
    words: null,
    table: 'file_for_reviewers',
    going: `t.file_id IN (SELECT f.id FROM submission_file f JOIN submission s ON s.id = f.submission_id
      WHERE s.conference_id = scope.conference_id AND s.id <> ALL (scope.published))`,
  },
  { kind: 'submissions', words: null, table: 'decision', going: OF_UNPUBLISHED_WORK },
  ...['place_key', 'place_answer', 'waiting_order', 'revision', 'answer_sharing'].map(
    (table): RetainedRows => ({ kind: 'submissions', words: null, table, going: OF_UNPUBLISHED_WORK }),
  ),
];
