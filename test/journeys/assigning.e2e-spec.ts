import type { Schemas } from '@colloquy/api-client';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';

type Assigning = Schemas['AssigningDto'];
type Refusal = { code: string; detail: string; errors?: { field: string; message: string }[] };
type Proposal = {
  pairs: { submissionId: string; reviewerId: string; stands: boolean }[];
  moves: { submissionId: string; from: string; to: string | null; why: string }[];
  short: { submissionId: string; missing: number }[];
  relaxations: string[];
};

const NAMES = ['Ruth Reviewer', 'Ben Becker', 'Cleo Cohen', 'Dina Diaz'];

describe('giving works to reviewers', () => {
  let server: ConferenceServer;
  let organiser: Person;
  let works: chain.Submission[];
  let ruth: Person;
  let ben: Person;
  let cleo: Person;
  let dina: Person;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile Organiser', ['organiser']);
    works = await chain.importAbstracts(organiser, abstractRows(6));
    [ruth, ben, cleo, dina] = (await chain.addMembers(server, organiser, 'reviewer', NAMES)) as [
      Person,
      Person,
      Person,
      Person,
    ];
  });
  afterAll(() => server.stop());

  const desk = () => organiser.get<Assigning>('review-assignments');
  const work = (number: number): string => works[number - 1]?.id ?? '';
  const assign = (body: object, who = organiser) => who.ask<Refusal>('POST', 'review-assignments', { body });
  const give = (number: number, reviewer: Person) => ({ submissionId: work(number), reviewerId: reviewer.id });
  const sayOf = (who: Person, profile: object, revision = 0) =>
    who.ask<{ revision: number } & Refusal>('PUT', 'reviewer-profile', {
      body: { topics: [], texts: [], capacity: 6, lab: '', experience: 'new', ...profile },
      headers: { 'if-match': `"${revision}"` },
    });
  const propose = async (body: object = {}) =>
    chain.finished<Proposal>(organiser, await organiser.post('review-assignments/propose', body));
  const conflictsOf = async (reviewer: Person) =>
    (await desk()).conflicts
      .filter(({ personId }) => personId === reviewer.id)
      .map(({ submissionId, kind, hard, words }) => ({
        ...{ code: works.find(({ id }) => id === submissionId)?.code, kind, hard, words },
      }))
      .sort((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1));
  const reviewersOf = async (number: number) =>
    (await desk()).works.find(({ submissionId }) => submissionId === work(number))?.reviewers ?? [];
  const subjectsTo = async (reviewer: Person) =>
    (
      await server.rows<{ subject: string }>(
        `SELECT subject FROM mail_message WHERE person_id = $1 AND kind = 'review-assigned' ORDER BY written_at`,
        [reviewer.id],
      )
    ).map(({ subject }) => subject);

  it('begins with what they say of themselves in two minutes, field by field', async () => {
    const own = await ruth.get<Schemas['OwnReviewerProfileDto']>('reviewer-profile');
    expect(own).toMatchObject({ capacity: null, experience: null, done: false, revision: 0 });
    expect(own.suggestions.length).toBeGreaterThan(3);
    const refused = await sayOf(ruth, { capacity: -1, experience: null });
    expect(refused.body.errors?.map(({ field }) => field)).toEqual(['capacity', 'experience']);
    const [topic = ''] = own.suggestions;
    const kept = await sayOf(ruth, { topics: [topic, topic, ' '], capacity: 3, experience: 'experienced' });
    expect(kept.body).toEqual({ revision: 1 });
    expect(await ruth.get('reviewer-profile')).toMatchObject({ topics: [topic], capacity: 3, done: true });
    expect((await sayOf(ruth, { capacity: 4 })).body.code).toBe('stale-profile');
    expect(await organiser.ask('GET', 'reviewer-profile')).toMatchObject({ status: 403 });
  });

  it('finds conflicts from every address and every part that somebody has', async () => {
    // Ben wrote the first work under an address that he never used here, and so wrote with whoever wrote it.
    await server.rows(`UPDATE person_address SET address = 'ben-becker+uni@example.org' WHERE address = $1`, [
      presenterAddress(1),
    ]);
    await server.rows(
      `INSERT INTO submission_author (submission_id, person_id, position, presenter, affiliations)
       SELECT $1, person_id, 40, false, '{}' FROM person_address WHERE address = $2`,
      [work(1), presenterAddress(2)],
    );
    // Cleo supervises the third work, and mentors the fourth.
    await server.rows(
      `INSERT INTO abstract_draft (submission_id, content) VALUES ($1, jsonb_build_object('authors', '[]'::jsonb,
         'supervisor', jsonb_build_object('name', 'C', 'address', ' Cleo-Cohen@Example.org ')))
       ON CONFLICT (submission_id) DO UPDATE SET content = excluded.content`,
      [work(3)],
    );
    await server.rows(
      `WITH profile AS (INSERT INTO mentor_profile (conference_id, person_id, capacity, texts, topics)
         SELECT conference_id, $2, 1, '{}', '{}' FROM submission WHERE id = $1 RETURNING conference_id)
       INSERT INTO pairing (id, conference_id, submission_id, mentor_id, state, score, reasons)
       SELECT gen_random_uuid(), conference_id, $1, $2, 'proposed', 0.5, '{}' FROM submission WHERE id = $1`,
      [work(4), cleo.id],
    );
    expect(await conflictsOf(ben)).toEqual([
      { code: 'UG-001', kind: 'author', hard: true, words: 'is an author of it' },
      { code: 'UG-002', kind: 'co-author', hard: false, words: 'has written UG-001 with an author of it' },
    ]);
    expect(await conflictsOf(cleo)).toEqual([
      { code: 'UG-003', kind: 'supervisor', hard: true, words: 'supervises it' },
      { code: 'UG-004', kind: 'mentor', hard: true, words: 'mentors it' },
    ]);
    for (const [number, reviewer] of [
      [1, ben],
      [3, cleo],
      [4, cleo],
    ] as const) {
      const { status, body } = await assign({ pairs: [give(number, reviewer)] });
      expect([status, body.code]).toEqual([400, 'invalid-assignment']);
      await expect(
        server.rows('INSERT INTO review_assignment (submission_id, reviewer_id) VALUES ($1, $2)', [
          work(number),
          reviewer.id,
        ]),
      ).rejects.toMatchObject({ code: '23514' });
    }
  });

  it('proposes as many as are wanted, clear of every conflict and limit, changes nothing, and says what is short', async () => {
    const { wanted } = (await desk()).rules;
    const { pairs, short, relaxations } = await propose();
    expect((await desk()).works.every(({ reviewers }) => reviewers.length === 0)).toBe(true);
    const of = (person: Person) => pairs.filter(({ reviewerId }) => reviewerId === person.id);
    expect(of(ruth)).toHaveLength(3);
    expect(of(ben).map(({ submissionId }) => submissionId)).not.toEqual(expect.arrayContaining([work(1)]));
    expect(of(ben).map(({ submissionId }) => submissionId)).not.toEqual(expect.arrayContaining([work(2)]));
    expect(pairs.length + short.reduce((sum, { missing }) => sum + missing, 0)).toBe(works.length * wanted);
    expect(relaxations.length).toBeGreaterThan(0);
    const fewer = await propose({ perSubmission: 2 });
    expect(fewer.short).toEqual([]);
    // Ruth alone is experienced, and reviews three of the six works.
    const three = /^(UG-00\d(, | and )?){3} are content with fewer experienced reviewers\.$/;
    expect(fewer.relaxations).toEqual([expect.stringMatching(three)]);
  });

  it('assigns by hand in one message each, keeps the limit of everybody, and takes back what has not begun', async () => {
    expect(await assign({ pairs: [give(1, ruth), give(2, ruth), give(3, ruth), give(1, dina)] })).toMatchObject({
      status: 204,
    });
    expect(await subjectsTo(ruth)).toEqual(['Please review 3 works']);
    expect(await subjectsTo(dina)).toEqual(['Please review one work']);
    const { body } = await assign({ pairs: [give(4, ruth)] });
    expect(body.errors?.[0]?.message).toContain('Ruth Reviewer takes 3 works at most');
    expect(await assign({ pairs: [give(4, ruth)], remove: [give(3, ruth)] })).toMatchObject({ status: 204 });
    expect((await subjectsTo(ruth)).at(-1)).toBe('Please review one work');
    expect((await reviewersOf(4)).map(({ reviewerId }) => reviewerId)).toEqual([ruth.id]);
    expect(await reviewersOf(3)).toEqual([]);
    // The engine keeps her from no work of the same lab or of a co-author by hand: that is for organisers to weigh.
    expect(await assign({ pairs: [give(2, ben)] })).toMatchObject({ status: 204 });
  });

  it('lets a reviewer in training work with a lead, and with nobody else', async () => {
    const trained = { ...give(1, cleo), leadId: ben.id };
    expect((await assign({ pairs: [trained] })).body.errors?.[0]?.field).toBe('pairs.0.leadId');
    expect(await assign({ pairs: [{ ...trained, leadId: dina.id }] })).toMatchObject({ status: 204 });
    expect(await reviewersOf(1)).toEqual([
      { reviewerId: dina.id, role: 'reviewer', leadId: null, reviewed: false },
      { reviewerId: ruth.id, role: 'reviewer', leadId: null, reviewed: false },
      { reviewerId: cleo.id, role: 'in training', leadId: dina.id, reviewed: false },
    ]);
    await assign({ pairs: [], remove: [give(1, dina)] });
    expect((await reviewersOf(1)).map(({ reviewerId }) => reviewerId)).toEqual([ruth.id]);
  });

  it('lets reviewers give a work back for good, which organisers read and can take back', async () => {
    const before = await server.rows('SELECT 1 FROM review_assignment');
    expect(await dina.ask('PUT', `submissions/${work(5)}/conflict`, { body: { reason: '' } })).toMatchObject({
      status: 404,
    });
    expect(await server.rows('SELECT 1 FROM review_assignment')).toEqual(before);
    await ben.put(`submissions/${work(2)}/conflict`, { reason: 'We share a flat.' });
    const [, declared] = await conflictsOf(ben);
    expect(declared).toMatchObject({ kind: 'declared', words: 'should not review it: We share a flat.' });
    expect((await assign({ pairs: [give(2, ben)] })).body.code).toBe('invalid-assignment');
    const kept = (await desk()).conflicts.find(({ kind }) => kind === 'declared');
    await organiser.ask('DELETE', `review-conflicts/${kept?.conflictId}`);
    expect(await assign({ pairs: [give(2, ben)] })).toMatchObject({ status: 204 });
    await organiser.post('review-conflicts', { ...{ submissionId: work(2), personId: ben.id }, reason: '' });
    expect((await subjectsTo(ben)).at(-1)).toBe('You have fewer works to review');
  });

  it('finds somebody else for a reviewer who drops out, and moves no one who has written', async () => {
    await chain.setCriteria(organiser);
    await chain.reviewEverything(ruth);
    expect((await assign({ pairs: [], remove: [give(1, ruth)] })).body.code).toBe('review-begun');
    await assign({ pairs: [give(5, dina), give(6, dina), give(5, ben)] });
    await organiser.put(`reviewers/${dina.id}`, { capacity: 0, experience: null });
    const { moves, pairs } = await propose({ perSubmission: 1, adjust: true });
    expect(moves.map(({ from }) => from)).toContain(dina.id);
    expect(moves.map(({ from }) => from)).not.toContain(ruth.id);
    expect(moves.find(({ from }) => from === dina.id)?.why).toContain('Dina Diaz takes nobody any more');
    const stay = pairs.filter(({ reviewerId, stands }) => stands && reviewerId === ruth.id);
    expect(stay).toHaveLength(3);
    const change = pairs.filter(({ stands }) => !stands);
    const remove = moves.map(({ submissionId, from }) => ({ submissionId, reviewerId: from }));
    expect(
      await assign({ pairs: change.map(({ submissionId, reviewerId }) => ({ submissionId, reviewerId })), remove }),
    ).toMatchObject({ status: 204 });
    expect(
      (await desk()).works.flatMap(({ reviewers }) => reviewers).map(({ reviewerId }) => reviewerId),
    ).not.toContain(dina.id);
  });

  it('shows what somebody in training writes to the lead, who helps and sends it on; it counts for nothing', async () => {
    const fay = await server.person('Fay Fresh', ['reviewer']);
    await assign({ pairs: [{ ...give(1, fay), leadId: ruth.id }] });
    await chain.reviewEverything(fay, 'could be clearer');
    const trainingsOf = async (who: Person) =>
      (await who.get<Schemas['ReviewTrainingsDto']>('review-training')).trainings.filter(
        ({ traineeId }) => traineeId === fay.id,
      );
    expect(await trainingsOf(ruth)).toMatchObject([
      { code: 'UG-001', viewerIs: 'lead', sentOn: false, review: { commentToAuthors: 'UG-001 could be clearer.' } },
    ]);
    expect([await trainingsOf(ben), await trainingsOf(organiser)]).toEqual([[], []]);
    const lead = (word: object, who = ruth) =>
      who.ask<Refusal>('PUT', `submissions/${work(1)}/training`, { body: { traineeId: fay.id, note: '', ...word } });
    expect(await lead({ sendOn: true }, ben)).toMatchObject({ status: 404 });
    expect((await lead({ sendOn: false })).body.errors?.[0]?.field).toBe('note');
    expect(await lead({ sendOn: false, note: 'Say first what works.' })).toMatchObject({ status: 204 });
    expect(await trainingsOf(fay)).toMatchObject([{ viewerIs: 'trainee', note: 'Say first what works.' }]);
    await chain.reviewEverything(fay, 'asks a question that matters');
    expect(await lead({ sendOn: true, note: 'Lovely.' })).toMatchObject({ status: 204 });
    expect(await trainingsOf(organiser)).toMatchObject([
      { viewerIs: 'organiser', note: '', review: { commentToAuthors: 'UG-001 asks a question that matters.' } },
    ]);
    expect((await lead({ sendOn: false, note: 'More.' })).body.code).toBe('sent-on');
    const { items } = await organiser.get<Schemas['ReviewSummaryPageDto']>('review-summary');
    const summary = items.find(({ code }) => code === 'UG-001');
    expect([summary?.count, summary?.assigned]).toEqual([1, 1]);
    const told = await server.rows<{ subject: string }>(
      `SELECT subject FROM mail_message WHERE kind = 'review-training' ORDER BY written_at`,
    );
    expect(told.map(({ subject }) => subject)).toEqual([
      ...['Fay Fresh has reviewed UG-001 with you', 'A note on your review of UG-001'],
      ...['Fay Fresh has reviewed UG-001 with you', 'Your review of UG-001 was sent on'],
    ]);
  });

  it('keeps an organiser who writes, mentors and reviews away from their own works, and all from a withdrawn one', async () => {
    const both = await server.personAt(presenterAddress(5));
    await server.rows(
      `INSERT INTO membership (conference_id, person_id, role)
       SELECT conference_id, $2, role FROM submission, unnest('{organiser,reviewer,mentor}'::text[]) AS role WHERE id = $1`,
      [work(5), both.id],
    );
    const theirs = await both.get<Assigning>('review-assignments');
    expect(theirs.works.find(({ code }) => code === 'UG-005')).toMatchObject({ own: true, reviewers: [] });
    expect(JSON.stringify(theirs.conflicts)).not.toContain(work(5));
    const { body } = await assign({ pairs: [give(5, cleo)] }, both);
    expect(body.errors?.[0]?.message).toContain('your own work');
    const proposal = await chain.finished<Proposal>(both, await both.post('review-assignments/propose', {}));
    expect(JSON.stringify(proposal)).not.toContain(work(5));
    await server.rows(`UPDATE submission SET state = 'withdrawn' WHERE id = $1`, [work(6)]);
    expect((await assign({ pairs: [give(6, cleo)] })).body.errors?.[0]?.message).toContain('no such submission');
    expect((await desk()).works.map(({ code }) => code)).not.toContain('UG-006');
  });
});
