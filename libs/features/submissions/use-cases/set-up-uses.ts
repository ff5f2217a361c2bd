import type { UseCounter } from '@colloquy/features/conferences';

const words = ['submission', 'submissions'] as const;

/** Submissions by their track: while there are any, withdrawn ones too, the track stays. */
export const submissionsByTrack: UseCounter = {
  of: 'track',
  words,
  count: (db, conferenceId) =>
    db.query('SELECT track_id AS key, count(*)::int AS count FROM submission WHERE conference_id = $1 GROUP BY 1', [
      conferenceId,
    ]),
};

/** Submissions by the form that their authors wish. */
export const submissionsByForm: UseCounter = {
  of: 'form',
  words,
  count: (db, conferenceId) =>
    db.query('SELECT wished_type AS key, count(*)::int AS count FROM submission WHERE conference_id = $1 GROUP BY 1', [
      conferenceId,
    ]),
};

/** Drafts with a text in a section of the abstract, by the section: a removed one is kept for them. */
export const draftsBySection: UseCounter = {
  of: 'section',
  words: ['draft', 'drafts'],
  count: (db, conferenceId) =>
    db.query(
      `SELECT key, count(*)::int AS count FROM abstract_draft d JOIN submission s ON s.id = d.submission_id,
         jsonb_each_text(d.content->'texts') AS written (key, text)
       WHERE s.conference_id = $1 AND text ~ '\\S' GROUP BY 1`,
      [conferenceId],
    ),
};
