import { ACCOUNTS_PERSONAL_DATA, type AllPersonalData, findPeople } from '@colloquy/features/accounts';
import { CONFERENCES_PERSONAL_DATA } from '@colloquy/features/conferences';
import { MENTORING_PERSONAL_DATA } from '@colloquy/features/mentoring';
import { POSTERS_PERSONAL_DATA } from '@colloquy/features/posters';
import { PROGRAMME_PERSONAL_DATA } from '@colloquy/features/programme';
import { REVIEWS_PERSONAL_DATA } from '@colloquy/features/reviews';
import { SESSIONS_PERSONAL_DATA } from '@colloquy/features/sessions';
import { SUBMISSIONS_PERSONAL_DATA } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import { ACTS_PERSONAL_DATA, tellLog } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';
import { JOBS_PERSONAL_DATA } from '@colloquy/platform/jobs';
import { MAIL_PERSONAL_DATA } from '@colloquy/platform/mail';
import { LOG_WORDS } from './log-words';

const MOST_LINES = 10_000;

async function linesOf(db: Reader, viewerId: Id, about: { personId: Id } | { aboutId: Id; what: 'saw' }) {
  const { items } = await tellLog(db, LOG_WORDS, {
    ...{ conferenceId: null, viewerId, ...about, after: '', limit: MOST_LINES },
    namesOf: async (ids) => new Map((await findPeople(db, ids)).map(({ id, name }) => [id, name])),
  });
  return items;
}

/** What all rooms know of people. */
export const ALL_DATA_OF_PEOPLE: AllPersonalData = {
  rooms: [
    ACTS_PERSONAL_DATA,
    JOBS_PERSONAL_DATA,
    MAIL_PERSONAL_DATA,
    ACCOUNTS_PERSONAL_DATA,
    CONFERENCES_PERSONAL_DATA,
    SUBMISSIONS_PERSONAL_DATA,
    MENTORING_PERSONAL_DATA,
    REVIEWS_PERSONAL_DATA,
    SESSIONS_PERSONAL_DATA,
    POSTERS_PERSONAL_DATA,
    PROGRAMME_PERSONAL_DATA,
  ],
  logOf: async (db, personId) => ({
    did: await linesOf(db, personId, { personId }),
    seen: await linesOf(db, personId, { aboutId: personId, what: 'saw' }),
  }),
};
