import type { PersonalData } from './personal-data';

/** What this room keeps of people. The log holds ids alone: it stands, and names nobody once the name is gone. */
export const ACTS_PERSONAL_DATA: PersonalData = {
  tables: [
    {
      table: 'audit_entry',
      people: ['person_id'],
      heading: 'What you did',
      mine: null,
      fate: 'unnamed',
      why: 'The log of who did what is never changed; it holds a number for you, which leads to no name any more.',
      erase: null,
    },
    {
      table: 'sight',
      people: ['person_id'],
      heading: 'Who saw what of you',
      mine: null,
      fate: 'unnamed',
      why: 'The log of who saw what is never changed; it holds a number for you, which leads to no name any more.',
      erase: null,
    },
    {
      table: 'idempotency_key',
      people: ['owner'],
      heading: 'Answers kept for repeated requests',
      mine: `SELECT act, at FROM idempotency_key WHERE owner = $1::text ORDER BY at`,
      fate: 'deleted',
      why: 'They are of no use to anybody else.',
      erase: 'DELETE FROM idempotency_key WHERE owner = $1::text',
    },
  ],
};
