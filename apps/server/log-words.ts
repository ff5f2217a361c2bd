import { ACCOUNTS_LOG_WORDS } from '@colloquy/features/accounts';
import { CONFERENCES_LOG_WORDS } from '@colloquy/features/conferences';
import { MENTORING_LOG_WORDS } from '@colloquy/features/mentoring';
import { POSTERS_LOG_WORDS } from '@colloquy/features/posters';
import { PROGRAMME_LOG_WORDS } from '@colloquy/features/programme';
import { REVIEWS_LOG_WORDS } from '@colloquy/features/reviews';
import { SESSIONS_LOG_WORDS } from '@colloquy/features/sessions';
import { SUBMISSIONS_LOG_WORDS } from '@colloquy/features/submissions';
import { joinLogWords, type LogWords } from '@colloquy/platform/acts';
import { MAIL_LOG_WORDS } from '@colloquy/platform/mail';
import { ABOUT_REVIEWING, mayReadMail } from './pages/organiser/own-works';

/** What no single room can say: it joins tables of several, or it is done by command. */
const OWN: LogWords = {
  acts: {
    'fill-demo': { say: () => 'made the demo conference' },
    'fill-demo-reviews': { say: () => 'made the reviews of the demo conference' },
    'fill-demo-programme': { say: () => 'made the programme of the demo conference' },
  },
  sights: {
    log: { say: ({ subject }) => `read the log of what ${subject} did`, subject: 'person' },
    'log-file': { say: ({ subject }) => `took the log away as a file, with what ${subject} did`, subject: 'person' },
    'whole-log-file': { say: () => 'took the log of the conference away as a file' },
  },
  subjects: {
    // To whom a message about reviewing went is not said: among those who read the log are authors.
    message: {
      names: `SELECT m.id, CASE WHEN ${ABOUT_REVIEWING} THEN 'a reviewer' ELSE p.name || ' (“' || m.subject || '”)' END AS name
        FROM mail_message m JOIN person p ON p.id = m.person_id
        WHERE m.id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR m.conference_id = $2)`,
      veil: `SELECT m.id FROM mail_message m WHERE m.id = ANY ($1::uuid[]) AND NOT ${mayReadMail('$2')}`,
    },
  },
};

/** The words in which everything that happens here is told. */
export const LOG_WORDS = joinLogWords([
  OWN,
  MAIL_LOG_WORDS,
  ACCOUNTS_LOG_WORDS,
  CONFERENCES_LOG_WORDS,
  SUBMISSIONS_LOG_WORDS,
  MENTORING_LOG_WORDS,
  REVIEWS_LOG_WORDS,
  SESSIONS_LOG_WORDS,
  POSTERS_LOG_WORDS,
  PROGRAMME_LOG_WORDS,
]);
