import type { Schemas } from '@colloquy/api-client';
import { newId } from '@colloquy/kernel';
import { presenterAddress } from '../builders/abstract-table';
import type { ConferenceServer } from '../builders/conference-server';
import { hourStrikes } from '../builders/hour-strikes';
import { OTHER, type UnderWay } from '../policies/under-way';
import { worldUnderWay } from '../policies/world-under-way';

const KEPT = { needs: 1, mentoring: 6, reviews: 12, submissions: 12, mail: 12, log: 24 };
const HERE = `(SELECT id FROM conference WHERE slug = 'student-research')`;

describe('what a conference keeps of people', () => {
  let server: ConferenceServer;
  let world: UnderWay;

  beforeAll(async () => {
    ({ server, world } = await worldUnderWay());
    await server.rows('DELETE FROM retention_period');
    await server.rows(
      `INSERT INTO retention_period (conference_id, kind, months)
       SELECT c.id, k.kind, k.months::int FROM conference c, jsonb_each_text($1::jsonb) AS k (kind, months)`,
      [JSON.stringify(KEPT)],
    );
    const author = await server.personAt(presenterAddress(1));
    await server.rows(
      `INSERT INTO submission (id, conference_id, code, track_id, wished_type, state, keywords, affiliations)
       SELECT $1, id, 'UG-099', (SELECT id FROM track WHERE conference_id = c.id LIMIT 1), 'talk', 'declined', '{}', '{}'
       FROM conference c WHERE slug = $2`,
      [DECLINED, server.slug],
    );
    await server.rows(
      `INSERT INTO abstract_version (submission_id, number, title, abstract, sha256) VALUES ($1, 1, 'Declined', 'Words.', '')`,
      [DECLINED],
    );
    await server.rows('INSERT INTO submission_author VALUES ($1, $2, 0, true, $3)', [DECLINED, author.id, '{}']);
    await server.rows(
      `INSERT INTO decision (submission_id, outcome, state, known_outcome, released_at)
       VALUES ($1, 'decline', 'released', 'decline', now())`,
      [DECLINED],
    );
  });
  afterAll(() => server.stop());

  const DECLINED = newId();
  const plan = async () =>
    Object.fromEntries(
      (await world.people.organiser.get<Schemas['PlannedDeletionDto'][]>('retention-plan')).map((one) => [
        one.kind,
        one,
      ]),
    ) as Record<keyof typeof KEPT, Schemas['PlannedDeletionDto']>;

  /** The conference of which the server tells lies this long back, on the day. */
  async function endedAgo(interval: string): Promise<void> {
    await server.rows(
      `UPDATE conference SET ends_on = (now() AT TIME ZONE time_zone - $1::interval)::date - 1,
         starts_on = (now() AT TIME ZONE time_zone - $1::interval)::date - 1 WHERE slug = $2`,
      [interval, server.slug],
    );
  }

  async function counts(): Promise<Record<string, number>> {
    const [row] = await server.rows<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM submission WHERE conference_id = ${HERE}) AS works,
         (SELECT count(*)::int FROM review r JOIN submission s ON s.id = r.submission_id WHERE s.conference_id = ${HERE}) AS reviews,
         (SELECT count(*)::int FROM pairing WHERE conference_id = ${HERE}) AS pairings,
         (SELECT count(*)::int FROM release WHERE conference_id = ${HERE}) AS releases,
         (SELECT count(*)::int FROM mail_message WHERE conference_id = ${HERE}) AS mails,
         (SELECT count(*)::int FROM audit_entry WHERE conference_id = ${HERE} AND at < now() - interval '3 years') AS "old lines"`,
    );
    return row ?? {};
  }

  const deletions = () =>
    server.rows<{ count: number }>(
      `SELECT count FROM audit_entry WHERE act = 'delete-what-is-over' AND conference_id = ${HERE} ORDER BY at`,
    );

  it('is told before it goes: what, how much, and after which day', async () => {
    const { reviews, submissions, needs, mail } = await plan();
    expect(reviews?.sentence).toMatch(
      /^After Saturday 10 June 2028 this goes: 3 reviews, \d+ requests for reviews and 1 post\.$/,
    );
    expect(submissions?.sentence).toContain('1 submission with all its versions');
    expect(needs).toMatchObject({ count: 0, sentence: expect.stringMatching(/^Nothing is there yet that goes after/) });
    expect(mail?.count).toBeGreaterThan(0);
  });

  it('stays until its day', async () => {
    await endedAgo('5 months');
    const before = await counts();
    await hourStrikes(server);
    expect(await counts()).toEqual(before);
    expect(await deletions()).toEqual([]);
  });

  it('goes after its day, kind by kind, and the log says so once', async () => {
    await endedAgo('6 months');
    const before = await counts();
    const { count } = (await plan()).mentoring;
    await hourStrikes(server);
    expect(await counts()).toEqual({ ...before, pairings: 0 });
    expect(await deletions()).toEqual([{ count }]);
    await hourStrikes(server);
    expect(await deletions()).toHaveLength(1);
    const { items } = await world.people.organiser.get<Schemas['LogPageDto']>('log');
    expect(items.filter(({ name }) => name === 'delete-what-is-over').map(({ sentence }) => sentence)).toEqual([
      `The program deleted ${count} rows of which the time was over`,
    ]);
  });

  it('waits a week after somebody has changed the days or the periods', async () => {
    await endedAgo('3 years');
    await server.rows(`INSERT INTO set_up_change (conference_id, version, section) VALUES (${HERE}, 999, 'privacy')`);
    const before = await counts();
    await hourStrikes(server);
    expect(await counts()).toEqual(before);
    await server.rows(`UPDATE set_up_change SET changed_at = now() - interval '8 days' WHERE version = 999`);
  });

  it('goes without what was published, and without the conference beside it', async () => {
    const published = await server.visitor.get('releases/1');
    await server.rows(
      `INSERT INTO audit_entry (id, conference_id, act, at) SELECT $1, id, 'withdraw', now() - interval '4 years'
      FROM conference WHERE slug = 'student-research'`,
      [newId()],
    );
    await server.rows(`UPDATE mail_message SET written_at = now() - interval '2 years' WHERE conference_id = ${HERE}
      AND state NOT IN ('queued', 'sending')`);
    const [beside] = await server.rows(
      `SELECT count(*)::int FROM submission WHERE conference_id = (SELECT id FROM conference WHERE slug = $1)`,
      [OTHER],
    );
    const before = await counts();
    expect(before).toMatchObject({ works: 3, 'old lines': 1 });
    await hourStrikes(server);
    expect(await counts()).toEqual({ ...before, works: 2, reviews: 0, mails: 0, 'old lines': 0 });
    const { items } = await world.people.organiser.get<Schemas['SubmissionPageDto']>('submissions');
    expect(items.map(({ code }) => code).sort()).toEqual(['UG-001', 'UG-002']);
    expect(await server.visitor.get('releases/1')).toEqual(published);
    const [after] = await server.rows(
      `SELECT count(*)::int FROM submission WHERE conference_id = (SELECT id FROM conference WHERE slug = $1)`,
      [OTHER],
    );
    expect(after).toEqual(beside);
    expect((await plan()).reviews.sentence).toContain('Nothing is left');
    await expect(server.rows('DELETE FROM audit_entry')).rejects.toThrow('never changed');
  });
});
