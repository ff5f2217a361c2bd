import { abstractRows } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer } from '../builders/conference-server';

const OVERLAPS = '23P01';
const IS_THERE_ALREADY = '23505';
const BREAKS_A_RULE = '23514';

/** What no program may write, whichever way it takes: each statement copies a row that stands to where it cannot be. */
const DOUBLE_BOOKINGS: [what: string, code: string, sql: string][] = [
  [
    'a presenter in two places',
    OVERLAPS,
    `INSERT INTO engagement (person_id, conference_id, session_id, submission_id, role, starts_at, ends_at)
     SELECT person_id, conference_id, session_id, submission_id, role, starts_at + interval '14 minutes', ends_at + interval '1 hour'
     FROM engagement WHERE role = 'presenter' LIMIT 1`,
  ],
  [
    'a room with two sessions',
    OVERLAPS,
    `INSERT INTO session (id, conference_id, code, title, track_id, room_id, block_id, starts_at, ends_at)
     SELECT gen_random_uuid(), conference_id, 'another', title, track_id, room_id, block_id, starts_at, ends_at
     FROM session LIMIT 1`,
  ],
  [
    'two talks at one time in a session',
    OVERLAPS,
    `INSERT INTO placement (submission_id, session_id, starts_at, ends_at)
     SELECT (SELECT submission_id FROM board_placement LIMIT 1), session_id, starts_at, ends_at FROM placement LIMIT 1`,
  ],
  [
    'a talk with two slots',
    IS_THERE_ALREADY,
    `INSERT INTO placement (submission_id, session_id, starts_at, ends_at)
     SELECT submission_id, session_id, starts_at + interval '1 day', ends_at + interval '1 day' FROM placement LIMIT 1`,
  ],
  [
    'a hall with two poster sessions',
    OVERLAPS,
    `INSERT INTO poster_session (id, conference_id, title, room_id, starts_at, ends_at, shifts, floor_plan)
     SELECT gen_random_uuid(), conference_id, title, room_id, starts_at, ends_at, shifts, floor_plan FROM poster_session`,
  ],
  [
    'a board with two posters',
    IS_THERE_ALREADY,
    `INSERT INTO board_placement (poster_session_id, board_number, submission_id, shift)
     SELECT poster_session_id, board_number, (SELECT submission_id FROM placement LIMIT 1), shift FROM board_placement`,
  ],
  [
    'a poster on two boards',
    IS_THERE_ALREADY,
    `INSERT INTO board_placement (poster_session_id, board_number, submission_id, shift)
     SELECT poster_session_id, board_number + 1, submission_id, shift FROM board_placement`,
  ],
  [
    'a work with two mentors',
    IS_THERE_ALREADY,
    `INSERT INTO pairing (id, conference_id, submission_id, mentor_id, state, score, reasons)
     SELECT gen_random_uuid(), conference_id, submission_id, mentor_id, 'published', score, reasons FROM pairing LIMIT 1`,
  ],
  [
    'a mentor who reviews the work',
    BREAKS_A_RULE,
    'INSERT INTO review_assignment (submission_id, reviewer_id) SELECT submission_id, mentor_id FROM pairing LIMIT 1',
  ],
  [
    'an author who reviews the work',
    '23514',
    'INSERT INTO review_assignment (submission_id, reviewer_id) SELECT submission_id, person_id FROM submission_author LIMIT 1',
  ],
  [
    'a reviewer who mentors the work',
    BREAKS_A_RULE,
    `WITH given AS (SELECT submission_id, reviewer_id FROM review_assignment LIMIT 1)
     UPDATE pairing SET mentor_id = given.reviewer_id FROM given WHERE pairing.submission_id = given.submission_id`,
  ],
  [
    'a pair that has begun without both having said yes',
    BREAKS_A_RULE,
    `UPDATE pairing SET state = 'active', mentor_answer = 'accepted'`,
  ],
];

const NEVER_CHANGED = [
  ['abstract_version', 'title = title'],
  ['audit_entry', 'act = act'],
  ['release', 'number = number + 1'],
  ['release_output', 'path = path'],
] as const;

describe('whatever program writes into it, the database', () => {
  let server: ConferenceServer;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    const organiser = await server.person('Odile', ['organiser']);
    const works = await chain.importAbstracts(organiser, abstractRows(3));
    await chain.describeThemselves(await chain.addMembers(server, organiser, 'mentor', ['Mia']), 3);
    await chain.pairMentors(organiser);
    const [rea] = await chain.addMembers(server, organiser, 'reviewer', ['Rea']);
    await organiser.post('review-assignments', { pairs: [{ submissionId: works[0]?.id, reviewerId: rea?.id }] });
    await chain.acceptAsWished(organiser, works);
    await chain.acceptTimetable(organiser);
    const { id } = await chain.planPosterSession(organiser, 2);
    await chain.acceptBoards(organiser, id);
    await chain.publish(organiser);
  });
  afterAll(() => server.stop());

  it.each(DOUBLE_BOOKINGS)('takes no %s', async (_, code, sql) => {
    await expect(server.rows(sql)).rejects.toMatchObject({ code });
  });

  it.each(NEVER_CHANGED)('changes and deletes no row of %s', async (table, change) => {
    const refused = { message: `rows of ${table} are never changed or deleted` };
    await expect(server.rows(`UPDATE ${table} SET ${change}`)).rejects.toMatchObject(refused);
    await expect(server.rows(`DELETE FROM ${table}`)).rejects.toMatchObject(refused);
  });
});
