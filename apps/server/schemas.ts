import { ACCOUNTS_SCHEMA } from '@colloquy/features/accounts';
import { CONFERENCES_SCHEMA } from '@colloquy/features/conferences';
import { MENTORING_SCHEMA } from '@colloquy/features/mentoring';
import { POSTERS_SCHEMA } from '@colloquy/features/posters';
import { PROGRAMME_SCHEMA } from '@colloquy/features/programme';
import { REVIEWS_SCHEMA } from '@colloquy/features/reviews';
import { SESSIONS_SCHEMA } from '@colloquy/features/sessions';
import { SUBMISSIONS_SCHEMA } from '@colloquy/features/submissions';
import { ACTS_SCHEMA } from '@colloquy/platform/acts';
import { joinSchemas } from '@colloquy/platform/database';
import { JOBS_SCHEMA } from '@colloquy/platform/jobs';
import { MAIL_SCHEMA } from '@colloquy/platform/mail';

/** All tables that this server knows. A database with others is refused at the start. */
export const SERVER_SCHEMA = joinSchemas([
  ACTS_SCHEMA,
  JOBS_SCHEMA,
  MAIL_SCHEMA,
  ACCOUNTS_SCHEMA,
  CONFERENCES_SCHEMA,
  SUBMISSIONS_SCHEMA,
  MENTORING_SCHEMA,
  REVIEWS_SCHEMA,
  SESSIONS_SCHEMA,
  POSTERS_SCHEMA,
  PROGRAMME_SCHEMA,
]);
