import { allSubmissions, answersTo, supervisorsOf } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { Beside } from '../../domain/beside';
import { asksForPathway } from '../../domain/called-alike';
import { type CurrentPair, type MatchInput, MENTORED_STATES, type Mentor } from '../../domain/match-input';
import { waysToMeet } from '../../domain/meeting-places';
import { helpWantedOf, matchFactsOf } from '../match-facts';
import { knownConflicts } from './known-conflicts';
import type { MatchRequest } from './match-request';
import type { MentorBarriers } from './mentor-barriers';
import { readRequests } from './read-requests';

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
    if (kind === 'repair') return id === submissionId || standing.some((pair) => pair.submissionId === id);
    return kind === 'rematch' || !standing.some((pair) => pair.submissionId === id);
  };
  const supervised = await supervisorsOf(db, conferenceId);
  const facts = await matchFactsOf(db, conferenceId);
  const campuses = [...new Set([...facts.mentors, ...facts.presenters.values()].map(({ campus }) => campus))].filter(
    Boolean,
  );
  const asked = submissions
    .map((work) => {
      const presenterId = (work.authors.find(({ presenter }) => presenter) ?? work.authors[0])?.personId ?? '';
      return { ...work, presenterId, wanted: helpWantedOf(facts, presenterId) };
    })
    .filter(({ id, state, wanted }) => {
      const isWanted = wanted.mentorWanted || standing.some((pair) => pair.submissionId === id);
      return MENTORED_STATES.includes(state) && isAsked(id) && isWanted;
    });
  const current = standing.filter((pair) => asked.some(({ id }) => id === pair.submissionId));
  // Whoever is to be replaced is no choice.
  const given = kind === 'repair' ? current.filter((pair) => pair.submissionId === submissionId) : [];
  const others = standing.filter((pair) => !current.includes(pair));
  const requests = await readRequests(db, conferenceId, asked);
  const pathways = await answersTo(db, conferenceId, asksForPathway);
  const known = await knownConflicts(db, conferenceId, facts, asked);
  return {
    mentees: asked.map(({ id, code, title, abstract, keywords, authors, presenterId, wanted }) => ({
      submissionId: id,
      code,
      title,
      text: [abstract, ...keywords].join('\n'),
      presenterId,
      authorIds: authors.map(({ personId }) => personId),
      supervisorIds: supervised.flatMap(({ submissionId, personId }) => (submissionId === id ? [personId] : [])),
      ...{ topics: wanted.topics, methods: wanted.methods, help: wanted.help, modes: waysToMeet(wanted, campuses) },
      ...{ languages: wanted.languages, languageNeeded: wanted.languageNeeded, lab: wanted.lab },
      ...{ pathway: pathways.get(id) ?? wanted.pathway, asksFor: requests.people(wanted.asksFor) },
    })),
    mentors: facts.mentors
      .map((mentor) => ({
        ...{ personId: mentor.personId, name: mentor.name, texts: [...mentor.texts, ...mentor.topics] },
        ...{ topics: mentor.topics, methods: mentor.methods, help: mentor.helpsWith },
        ...{ modes: waysToMeet(mentor, campuses), languages: mentor.languages, lab: mentor.lab },
        ...{ least: mentor.wishedMinimum, byHand: !mentor.automatic },
        ...{ pathway: mentor.pathway, asksFor: requests.works(mentor.asksFor) },
        capacity: mentor.capacity - others.filter(({ mentorId }) => mentorId === mentor.personId).length,
      }))
      .filter(({ capacity }) => capacity > 0),
    conflicts: [
      ...[...declined, ...barred, ...given].map(({ submissionId: work, mentorId }) => ({
        submissionId: work,
        mentorId,
      })),
      ...known,
    ],
    current,
    wishes: await db.query(
      `SELECT submission_id AS "submissionId", mentor_id AS "mentorId", kind FROM pair_wish WHERE conference_id = $1 ORDER BY 1, 2`,
      [conferenceId],
    ),
    ...(kind === 'repair' && submissionId ? { repair: await repairOf(db, submissionId) } : {}),
  };
}

/** Who was named to step in for the mentor whom the work has, or had last. */
async function repairOf(db: Reader, submissionId: Id): Promise<MatchInput['repair']> {
  const [last]: { standInId: Id | null }[] = await db.query(
    `SELECT stand_in_id AS "standInId" FROM pairing WHERE submission_id = $1 ORDER BY since DESC LIMIT 1`,
    [submissionId],
  );
  return { submissionId, standInId: last?.standInId ?? null };
}

async function standingPairs(db: Reader, conferenceId: Id): Promise<CurrentPair[]> {
  return db.query(
    `SELECT DISTINCT ON (submission_id) submission_id AS "submissionId", mentor_id AS "mentorId",
       state <> 'proposed' AND (mentor_answer = 'accepted' OR mentee_answer = 'accepted') IS TRUE AS fixed
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
