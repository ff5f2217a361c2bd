import type { MentoringFacts, Stuck } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { onlyRow, type StuckRow, stuckList, stuckOf } from './row';

const TAKES_PART = `s.conference_id = $1 AND s.state NOT IN ('draft', 'withdrawn', 'declined')`;

const PAIRED = `SELECT 1 FROM pairing g WHERE g.submission_id = s.id AND g.state IN ('proposed', 'published', 'accepted', 'active')`;

const pairings = (
  states: string,
) => `pairing g JOIN submission s ON s.id = g.submission_id JOIN person p ON p.id = g.mentor_id
  WHERE g.conference_id = $1 AND g.state IN (${states})`;

const PRESENTERS = `pairing g JOIN submission s ON s.id = g.submission_id
  JOIN submission_author a ON a.submission_id = s.id AND a.presenter AND a.confirmed_at IS NOT NULL JOIN person p ON p.id = a.person_id
  WHERE g.conference_id = $1 AND g.state = 'published' AND g.mentee_answer IS NULL`;

const LAST_WORDS = 'greatest(g.since, (SELECT max(written_at) FROM abstract_version WHERE submission_id = s.id))';

const FACTS = `SELECT
  (SELECT count(*)::int FROM submission s WHERE ${TAKES_PART}) AS works,
  (SELECT coalesce(json_agg(s.code ORDER BY s.code), '[]') FROM submission s
    WHERE ${TAKES_PART} AND NOT EXISTS (${PAIRED})) AS unpaired,
  (SELECT coalesce(sum(capacity), 0)::int FROM mentor_profile WHERE conference_id = $1 AND done_at IS NOT NULL) AS places,
  (SELECT coalesce(json_agg(json_build_object('personId', p.id, 'name', p.name, 'about', '', 'since', ${instant('m.since')})
     ORDER BY m.since, p.sort_name, p.id), '[]')
   FROM (SELECT person_id, min(since) AS since FROM membership WHERE conference_id = $1 AND role = 'mentor' GROUP BY person_id) m
   JOIN person p ON p.id = m.person_id
   WHERE NOT EXISTS (SELECT 1 FROM mentor_profile f WHERE f.conference_id = $1 AND f.person_id = p.id AND f.done_at IS NOT NULL)) AS silent,
  (SELECT coalesce(json_agg(json_build_object('personId', p.id, 'name', p.name, 'about', '', 'since', ${instant('f.done_at')})
     ORDER BY f.done_at, p.sort_name, p.id), '[]')
   FROM mentor_profile f JOIN person p ON p.id = f.person_id
   JOIN mentoring_rules r ON r.conference_id = f.conference_id AND r.training_needed
   WHERE f.conference_id = $1 AND f.done_at IS NOT NULL AND NOT EXISTS (
     SELECT 1 FROM mentor_training t WHERE t.conference_id = $1 AND t.person_id = p.id)) AS untrained,
  (SELECT CASE state WHEN 'proposed' THEN id END FROM match_run WHERE conference_id = $1 AND kind = 'new'
    ORDER BY made_at DESC LIMIT 1) AS proposal,
  (SELECT count(*)::int FROM pairing WHERE conference_id = $1 AND state = 'proposed') AS drafts,
  (SELECT coalesce(json_agg(s.code ORDER BY s.code), '[]') FROM match_run r JOIN submission s ON s.id = r.submission_id
    WHERE r.conference_id = $1 AND r.kind = 'repair' AND r.state = 'proposed') AS repairs,
  (SELECT ${instant('min(answer_by)')} FROM pairing WHERE conference_id = $1 AND state = 'published') AS "answerBy",
  ${stuckList(`${pairings(`'published'`)} AND g.mentor_answer IS NULL`, 'g.since')} AS unanswered,
  ${stuckList(PRESENTERS, 'g.since')} AS "unansweredPresenters",
  ${stuckList(pairings(`'active'`), LAST_WORDS)} AS quiet`;

interface Row extends Omit<MentoringFacts, 'unanswered' | 'unansweredPresenters' | 'quiet'> {
  readonly silent: Stuck[];
  readonly unanswered: StuckRow[];
  readonly unansweredPresenters: StuckRow[];
  readonly quiet: StuckRow[];
}

/** How mentors and works come together. */
export async function mentoringFacts(db: Reader, conferenceId: Id): Promise<MentoringFacts> {
  const row = await onlyRow<Row>(db, FACTS, [conferenceId]);
  return {
    ...row,
    unanswered: stuckOf(row.unanswered),
    unansweredPresenters: stuckOf(row.unansweredPresenters),
    quiet: stuckOf(row.quiet),
  };
}
