const BY = (person: string) => `CASE WHEN ${person} = g.mentor_id THEN 'mentor' ELSE 'mentee' END`;

/**
 * SQL for everything that the two of a pairing `g` have done since it began, as an instant `at` and the side `by` that did
 * it: days and sides alone, no word of what. What the program did by itself, such as opening the first round, is no act of
 * theirs.
 */
const ACTS = `
  SELECT written_at AS at, 'mentee' AS by FROM abstract_version WHERE submission_id = g.submission_id
  UNION ALL SELECT greatest(c.written_at, c.changed_at, c.removed_at), ${BY('c.person_id')}
    FROM margin_comment c JOIN margin_thread t ON t.id = c.thread_id WHERE t.pairing_id = g.id
  UNION ALL SELECT resolved_at, ${BY('resolved_by')} FROM margin_thread WHERE pairing_id = g.id
  UNION ALL SELECT asked_at, ${BY('asked_by')} FROM feedback_round WHERE pairing_id = g.id AND asked_by IS NOT NULL
  UNION ALL SELECT returned_at, ${BY('returned_by')} FROM feedback_round WHERE pairing_id = g.id
  UNION ALL SELECT written_at, ${BY('person_id')} FROM page_comment WHERE pairing_id = g.id
  UNION ALL SELECT resolved_at, ${BY('resolved_by')} FROM page_comment WHERE pairing_id = g.id
  UNION ALL SELECT r.written_at, ${BY('r.person_id')}
    FROM page_comment_reply r JOIN page_comment c ON c.id = r.comment_id WHERE c.pairing_id = g.id
  UNION ALL SELECT held_at, ${BY('person_id')} FROM rehearsal WHERE pairing_id = g.id
  UNION ALL SELECT said_at, ${BY('said_by')} FROM rehearsal WHERE pairing_id = g.id
  UNION ALL SELECT written_at, ${BY('person_id')} FROM meeting_note WHERE pairing_id = g.id
  UNION ALL SELECT changed_at, CASE WHEN (proposed_by = g.mentor_id) = (state = 'proposed') THEN 'mentor' ELSE 'mentee' END
    FROM meeting WHERE pairing_id = g.id AND state <> 'cancelled'
  UNION ALL SELECT ends_at, 'mentee' FROM meeting WHERE pairing_id = g.id AND state = 'confirmed'`;

/** SQL that joins when somebody of a pairing `g` last did something for the work, as `last.at`, and who, as `last.by`. */
export const WITH_LAST_ACT = `
  LEFT JOIN LATERAL (SELECT at, by FROM (${ACTS}) acts WHERE at > g.since AND at <= now() ORDER BY at DESC LIMIT 1) last ON true`;
