import type { PersonalData } from '@colloquy/platform/acts';

/** What this room keeps of people: who asked for long work. */
export const JOBS_PERSONAL_DATA: PersonalData = {
  tables: [
    {
      table: 'job',
      people: ['requested_by'],
      heading: 'Long work for which you asked',
      mine: 'SELECT kind, state, queued_at AS "queued at", ended_at AS "ended at" FROM job WHERE requested_by = $1 ORDER BY queued_at',
      fate: 'unnamed',
      why: 'What was made of it belongs to the conference.',
      erase: null,
    },
  ],
};
