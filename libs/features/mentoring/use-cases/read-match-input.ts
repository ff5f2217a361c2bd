import { allSubmissions } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { type MatchInput, MENTORED_STATES, type Mentor } from '../domain/match-input';
import { livePairings } from './read-pairings';

/**
 * Who is to be matched now: the submissions that have no mentor yet, and the mentors with the places that they have
 * left. Read it in one snapshot, so that both sides belong together.
 */
export async function readMatchInput(db: Reader, conferenceId: Id): Promise<MatchInput> {
  const submissions = await allSubmissions(db, conferenceId);
  const live = await livePairings(db, conferenceId);
  const declined: { submissionId: Id; mentorId: Id }[] = await db.query(
    `SELECT submission_id AS "submissionId", mentor_id AS "mentorId" FROM pairing
     WHERE conference_id = $1 AND state = 'declined' ORDER BY submission_id, mentor_id`,
    [conferenceId],
  );
  const taken = new Set(live.map(({ submissionId }) => submissionId));
  const mentors = await mentorsOf(db, conferenceId);
  return {
    mentees: submissions
      .filter(({ id, state }) => MENTORED_STATES.includes(state) && !taken.has(id))
      .map(({ id, code, title, abstract, keywords, authors }) => ({
        submissionId: id,
        code,
        title,
        text: [abstract, ...keywords].join('\n'),
        presenterId: (authors.find(({ presenter }) => presenter) ?? authors[0])?.personId ?? '',
        authorIds: authors.map(({ personId }) => personId),
      })),
    mentors: mentors
      .map((mentor) => ({
        ...mentor,
        capacity: mentor.capacity - live.filter(({ mentorId }) => mentorId === mentor.personId).length,
      }))
      .filter(({ capacity }) => capacity > 0),
    conflicts: declined,
  };
}

/** The mentors of a conference with their texts and topics as texts: also for who looks for reviewers. */
export async function mentorsOf(db: Reader, conferenceId: Id): Promise<Mentor[]> {
  return db.query(
    `SELECT m.person_id AS "personId", p.name, m.capacity, m.texts || m.topics AS texts
     FROM mentor_profile m JOIN person p ON p.id = m.person_id WHERE m.conference_id = $1 ORDER BY p.sort_name, p.id`,
    [conferenceId],
  );
}
