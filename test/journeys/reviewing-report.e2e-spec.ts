import type { Schemas } from '@colloquy/api-client';
import { abstractRows } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';

type Report = Schemas['ReviewingReportDto'];

describe('the report on reviewing', () => {
  let server: ConferenceServer;
  let organiser: Person;
  let reviewers: Person[];
  let works: chain.Submission[];

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile Organiser', ['organiser']);
    works = await chain.importAbstracts(organiser, abstractRows(6));
    await chain.setCriteria(organiser);
    reviewers = await chain.addMembers(server, organiser, 'reviewer', ['Ruth Reviewer', 'Ben Becker', 'Cleo Cohen']);
    const pairs = works
      .slice(0, 5)
      .flatMap(({ id: submissionId }) => reviewers.map(({ id: reviewerId }) => ({ submissionId, reviewerId })));
    await organiser.post('review-assignments', { pairs });
  });
  afterAll(() => server.stop());

  const report = (who = organiser) => who.get<Report>('reviewing-report');

  it('names the works below the minimum, and tells nothing of so few people', async () => {
    const { short, progress, agreement, turnaround } = await report();
    expect(short.map(({ code, reviews, asked }) => [code, reviews, asked])).toEqual([
      ...works.slice(0, 5).map(({ code }) => [code, 0, 3]),
      [works[5]?.code, 0, 0],
    ]);
    expect(progress).toEqual({ works: 6, complete: 0, asked: 15, written: 0 });
    expect([agreement.overall.alpha, turnaround.days]).toEqual([null, null]);
  });

  it('tells how far they agree and how long they took, counted from the first submit', async () => {
    for (const reviewer of reviewers) await chain.reviewEverything(reviewer);
    await server.rows(`UPDATE review_assignment SET since = now() - interval '4 days'`);
    await server.rows(`UPDATE review SET first_submitted_at = now() - interval '1 day'`);
    await chain.reviewEverything(reviewers[0] as Person, 'asks a better question');
    const { short, progress, agreement, turnaround, tracks } = await report();
    expect(progress).toEqual({ works: 6, complete: 5, asked: 15, written: 15 });
    expect(short.map(({ code }) => code)).toEqual([works[5]?.code]);
    expect(agreement.overall).toMatchObject({ alpha: 1, works: 5, reviews: 15 });
    expect(agreement.criteria.map(({ name, alpha }) => [name, alpha])).toEqual([
      ['question', 1],
      ['method', 1],
    ]);
    expect(turnaround).toEqual({ reviews: 15, days: { median: 3, lower: 3, upper: 3, most: 3 } });
    expect(tracks.reduce((sum, { written }) => sum + written, 0)).toBe(15);
  });

  it('leaves out an organiser’s own work everywhere, also from the table, and is theirs alone', async () => {
    const address = abstractRows(6)[0]?.presenter_address ?? '';
    const { id } = await server.personAt(address);
    await server.rows(
      `INSERT INTO membership (conference_id, person_id, role) SELECT conference_id, person_id, 'organiser'
       FROM membership WHERE person_id = $1 LIMIT 1`,
      [id],
    );
    const own = await server.signIn(id);
    expect((await report(own)).progress).toEqual({ works: 5, complete: 4, asked: 12, written: 12 });
    const { text } = await own.ask('GET', 'reviewing-report/works.csv');
    const rows = text.trim().split('\r\n');
    expect(rows[0]).toBe(
      'code,title,track,state,reviewers,reviews,missing to the least,missing to those asked for,mean,spread',
    );
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(works.slice(1).map(({ code }) => code));
    for (const reviewer of ['Ruth', 'Becker', 'Cohen']) expect(text).not.toContain(reviewer);
    expect((await reviewers[0]?.ask('GET', 'reviewing-report'))?.status).toBe(403);
  });
});
