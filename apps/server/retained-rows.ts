import { type AllRetainedRows, CONFERENCES_RETAINED_ROWS } from '@colloquy/features/conferences';
import { MENTORING_RETAINED_ROWS } from '@colloquy/features/mentoring';
import { POSTERS_RETAINED_ROWS } from '@colloquy/features/posters';
import { publishedWorks } from '@colloquy/features/programme';
import { REVIEWS_RETAINED_ROWS } from '@colloquy/features/reviews';
import { SESSIONS_RETAINED_ROWS } from '@colloquy/features/sessions';
import { SUBMISSIONS_RETAINED_ROWS } from '@colloquy/features/submissions';
import { ACTS_RETAINED_ROWS } from '@colloquy/platform/acts';
import { JOBS_RETAINED_ROWS } from '@colloquy/platform/jobs';
import { MAIL_RETAINED_ROWS } from '@colloquy/platform/mail';

/** What all rooms delete when its time is over: those on the right first, so that nothing hangs on what goes. */
export const ALL_RETAINED_ROWS_OF_ROOMS: AllRetainedRows = {
  rows: [
    ...POSTERS_RETAINED_ROWS,
    ...SESSIONS_RETAINED_ROWS,
    ...REVIEWS_RETAINED_ROWS,
    ...MENTORING_RETAINED_ROWS,
    ...SUBMISSIONS_RETAINED_ROWS,
    ...CONFERENCES_RETAINED_ROWS,
    ...MAIL_RETAINED_ROWS,
    ...JOBS_RETAINED_ROWS,
    ...ACTS_RETAINED_ROWS,
  ],
  published: publishedWorks,
};
