import { allSubmissions } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { Beside } from '../../domain/acceptance-faults';
import { type CurrentPair, type MatchInput, MENTORED_STATES, type Mentor } from '../../domain/match-input';
import type { MatchRequest } from './match-request';
import type { MentorBarriers } from './mentor-barriers';

/**
 * Who is to be matched now. For a new run the works that have nobody beside them, and the mentors with the places that
 * they have left; to match again, or for one work, the pairs that stand come along. Read it in one snapshot, so that both
 * sides belong together.
 */
export async function readMatchInput(
  db: Reader,
  barriers: MentorBarriers,
  conferenceId: Id,
  { kind, submissionId }: Pick<MatchRequest, 'kind' | 'submissionId'>,
): Promise<MatchInput> {
  const submissions = await allSubmissions(db, conferenceId);
  const standing = await standingPairs(db, conferenceId);
  const declined: Beside[] = await db.query(
    `SELECT DISTINCT submission_id AS "submissionId", mentor_id AS "mentorId" FROM pairing
     WHERE conference_id = $1 AND (state = 'declined' OR ended_because IN ('mentor-withdrew', 're-paired')) ORDER BY 1, 2`,
    [conferenceId],
  );
  const barred = await barriers.of(db, conferenceId);
  const isAsked = (id: Id): boolean => {
    if (kind === 'repair') return id === submissionId;
    return kind === 'rematch' || !standing.some((pair) => pair.submissionId === id);
  };
  const asked = submissions.filter(({ id, state }) => MENTORED_STATES.includes(state) && isAsked(id));
  const current = standing.filter((pair) => asked.some(({ id }) => id === pair.submissionId));
  const others = standing.filter((pair) => !current.includes(pair));
  const mentors = await mentorsOf(db, conferenceId);
  return {
    mentees: asked.map(({ id, code, title, abstract, keywords, authors }) => ({
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
        capacity: mentor.capacity - others.filter(({ mentorId }) => mentorId === mentor.personId).length,
      }))
      .filter(({ capacity }) => capacity > 0),
    conflicts: [...declined, ...barred, ...(kind === 'repair' ? current : [])].map(
      ({ submissionId: work, mentorId }) => ({
        submissionId: work,
        mentorId,
      }),
    ),
    current,
  };
}

async function standingPairs(db: Reader, conferenceId: Id): Promise<CurrentPair[]> {
  return db.query(
    `SELECT DISTINCT ON (submission_id) submission_id AS "submissionId", mentor_id AS "mentorId",
       state IN ('accepted', 'active') AS fixed
     FROM pairing WHERE conference_id = $1 AND state IN ('proposed', 'published', 'accepted', 'active')
     ORDER BY submission_id, state = 'proposed' DESC`,
    [conferenceId],
  );
}

/** The mentors of a conference with their texts and topics as texts: also for who looks for reviewers. */
export async function mentorsOf(db: Reader, conferenceId: Id): Promise<Mentor[]> {
  return db.query(
    `SELECT m.person_id AS "personId", p.name, m.capacity, m.texts || m.topics AS texts
     FROM mentor_profile m JOIN person p ON p.id = m.person_id
     WHERE m.conference_id = $1 AND m.done_at IS NOT NULL ORDER BY p.sort_name, p.id`,
    [conferenceId],
  );
}
