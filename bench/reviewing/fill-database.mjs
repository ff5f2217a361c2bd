/** Puts a large conference into an empty database: works that are submitted, reviewers with what they know, a signed-in organiser. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';

const SCALE = 5;
const ANCHORS = ['Not at all', 'Hardly', 'In part', 'Mostly', 'Wholly'];
const CRITERIA = ['Clear', 'Sound', 'New'];

/**
 * @param conference as `largeConference` makes it
 * @returns the slug's ids by place, and the cookie of an organiser
 */
export async function fillDatabase(db, slug, { works, reviewers }) {
  const [{ id: conference }] = (await db.query('SELECT id FROM conference WHERE slug = $1', [slug])).rows;
  const tracks = (await db.query('SELECT id FROM track WHERE conference_id = $1 ORDER BY letter', [conference])).rows;
  const trackOf = (number) => tracks[number % tracks.length].id;
  const workIds = works.map(() => randomUUID());
  const reviewerIds = reviewers.map(() => randomUUID());
  const authorIds = works.map(() => randomUUID());
  await db.query(`UPDATE conference SET state = 'call-open' WHERE id = $1`, [conference]);
  await people(db, reviewerIds, (at) => reviewers[at].name);
  await people(db, authorIds, (at) => `Author ${at + 1}`);
  for (const [at, id] of reviewerIds.entries()) {
    const { topics, texts, lab, experienced, track } = reviewers[at];
    await db.query(
      `INSERT INTO membership (conference_id, person_id, role, track_id) VALUES ($1, $2, 'reviewer', $3)`,
      [...[conference, id, track === null ? null : trackOf(track)]],
    );
    await db.query(
      `INSERT INTO reviewer_profile (conference_id, person_id, topics, texts, capacity, lab, experience, done_at) VALUES ($1, $2, $3, $4, NULL, $5, $6, NULL)`,
      [conference, id, topics, texts, lab, experienced ? 'experienced' : 'new'],
    );
  }
  await db.query(
    `INSERT INTO submission (id, conference_id, code, wished_type, state, keywords, affiliations, track_id, submitted_version)
     SELECT id, $1, code, wished, 'submitted', string_to_array(keywords, '|'), '{}', track, NULL
     FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::uuid[]) AS w (id, code, wished, keywords, track)`,
    [
      ...[conference, workIds, works.map(({ code }) => code), works.map((_, at) => (at % 3 === 0 ? 'poster' : 'talk'))],
      ...[works.map(({ keywords }) => keywords.join('|')), works.map(({ track }) => trackOf(track))],
    ],
  );
  await db.query(
    `INSERT INTO abstract_version (submission_id, number, title, abstract, sha256)
     SELECT id, 1, title, abstract, '' FROM unnest($1::uuid[], $2::text[], $3::text[]) AS v (id, title, abstract)`,
    [workIds, works.map(({ title }) => title), works.map(({ abstract }) => abstract)],
  );
  await db.query('UPDATE submission SET submitted_version = 1 WHERE conference_id = $1', [conference]);
  await db.query(
    `INSERT INTO submission_author (submission_id, person_id, position, presenter, affiliations, author_key)
     SELECT submission, person, 0, true, '{}', gen_random_uuid() FROM unnest($1::uuid[], $2::uuid[]) AS a (submission, person)`,
    [workIds, authorIds],
  );
  return { conference, workIds, reviewerIds, cookie: await organiser(db, conference) };
}

/** Gives every work the reviewers of a proposal, and a review by each. @param score from 1 to 5 for a work and a reviewer */
export async function writeReviews(db, conference, pairs, score) {
  await db.query('DELETE FROM criterion WHERE conference_id = $1', [conference]);
  const criteria = CRITERIA.map((name, position) => ({ id: randomUUID(), name, position }));
  for (const { id, name, position } of criteria) {
    await db.query(
      `INSERT INTO criterion (id, conference_id, name, description, weight, anchors, position) VALUES ($1, $2, $3, '', $4, $5, $6)`,
      [id, conference, name, position + 1, ANCHORS, position],
    );
  }
  const [works, reviewers] = [pairs.map(({ submissionId }) => submissionId), pairs.map(({ reviewerId }) => reviewerId)];
  await db.query(
    'INSERT INTO review_assignment (submission_id, reviewer_id) SELECT * FROM unnest($1::uuid[], $2::uuid[])',
    [works, reviewers],
  );
  const letters = new Map();
  const letterOf = (work) => {
    letters.set(work, (letters.get(work) ?? -1) + 1);
    return letters.get(work);
  };
  const scores = pairs.map((pair) =>
    JSON.stringify(Object.fromEntries(criteria.map(({ id }) => [id, Math.max(1, Math.min(SCALE, score(pair)))]))),
  );
  await db.query(
    `INSERT INTO review (id, submission_id, reviewer_id, scores, comment_to_authors, comment_to_organisers, letter)
     SELECT gen_random_uuid(), work, reviewer, scores::jsonb, 'Clear and well told.', '', letter
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[]) AS r (work, reviewer, scores, letter)`,
    [works, reviewers, scores, works.map(letterOf)],
  );
  await db.query('ANALYZE');
}

async function people(db, ids, nameOf) {
  await db.query(
    'INSERT INTO person (id, name, sort_name) SELECT id, name, name FROM unnest($1::uuid[], $2::text[]) AS p (id, name)',
    [ids, ids.map((_, at) => nameOf(at))],
  );
}

async function organiser(db, conference) {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await people(db, [id], () => 'Olga Organiser');
  await db.query(`INSERT INTO membership (conference_id, person_id, role) VALUES ($1, $2, 'organiser')`, [
    conference,
    id,
  ]);
  await db.query(
    `INSERT INTO sign_in_session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), id],
  );
  return `colloquy_session=${token}`;
}
