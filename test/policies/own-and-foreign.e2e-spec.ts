import { createHash } from 'node:crypto';
import type { Schemas } from '@colloquy/api-client';
import { newId } from '@colloquy/kernel';
import { presenterAddress } from '../builders/abstract-table';
import type { Caller } from '../builders/caller';
import type { ConferenceServer } from '../builders/conference-server';
import { REMARKS, type UnderWay } from './under-way';
import { worldUnderWay } from './world-under-way';

type Listed<Row> = { items: Row[] };

describe('what people see of each other', () => {
  let server: ConferenceServer;
  let world: UnderWay;
  let own: string;
  let foreign: string;

  beforeAll(async () => {
    ({ server, world } = await worldUnderWay());
    [own = '', foreign = ''] = world.submissions.map(({ id }) => id);
  });
  afterAll(() => server.stop());

  /** That something exists is not to be told from that it does not. */
  async function expectHidden(caller: Caller, method: string, address: (id: string) => string, body?: unknown) {
    const [hidden, missing] = await Promise.all(
      [foreign, newId()].map((id) => caller.ask(method, address(id), { body })),
    );
    expect(hidden?.status).toBe(404);
    expect(hidden?.text).toBe(missing?.text);
  }

  it('an author reads their own submission, and nobody else’s', async () => {
    const { author } = world.people;
    expect(await author.get<{ id: string }>(`submissions/${own}`)).toMatchObject({ id: own });
    const { items } = await author.get<Listed<{ id: string }>>('submissions');
    expect(items.map(({ id }) => id)).toEqual([own]);
    await expectHidden(author, 'GET', (id) => `submissions/${id}`);
  });

  it('an author cannot withdraw another’s work, nor read what was decided on it', async () => {
    await expectHidden(world.people.author, 'POST', (id) => `submissions/${id}/withdraw`, {});
    await expectHidden(world.people.author, 'GET', (id) => `submissions/${id}/feedback`);
  });

  it('mentors and authors see their own pairings, organisers all, others none', async () => {
    const seenBy = async (caller: Caller) =>
      (await caller.get<Listed<Schemas['PairingDto']>>('pairings')).items.map(({ submissionId }) => submissionId);
    const { organiser, author, mentor, chair, reviewer, attendee } = world.people;
    const all = (await organiser.get<Listed<Schemas['PairingDto']>>('pairings')).items;
    expect(all.map(({ submissionId }) => submissionId)).toEqual([own, foreign]);
    expect(await seenBy(author)).toEqual([own]);
    const theirs = all.filter(({ mentorId }) => mentorId === mentor.id).map(({ submissionId }) => submissionId);
    expect(theirs).toHaveLength(1);
    expect(await seenBy(mentor)).toEqual(theirs);
    for (const other of [chair, reviewer, attendee]) expect(await seenBy(other)).toEqual([]);
  });

  it('a reviewer sees the works that they were given, and nothing of others’ reviews, and writes on no other', async () => {
    const { reviewer } = world.people;
    const { works } = await reviewer.get<Schemas['ReviewQueueDto']>('review-queue');
    expect(works.map(({ submissionId }) => submissionId)).toEqual([own]);
    const queue = JSON.stringify(works);
    expect(queue).not.toContain(REMARKS[0]);
    const review = { scores: {}, commentToAuthors: 'Fine.', commentToOrganisers: '' };
    await expectHidden(reviewer, 'PUT', (id) => `submissions/${id}/review`, review);
  });

  it('authors read what reviewers wrote, but not who, when or who first', async () => {
    const { text, body } = await world.people.author.ask<Schemas['FeedbackDto']>('GET', `submissions/${own}/feedback`);
    const written = REMARKS.map((remark) => `UG-001 ${remark}.`);
    const hash = (comment: string) => createHash('sha256').update(comment).digest('hex');
    const byWordsAlone = [...written].sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
    expect(byWordsAlone).not.toEqual(written);
    expect(body).toEqual({ outcome: 'talk', comments: byWordsAlone });
    expect(text).not.toContain(world.people.reviewer.id);
    expect(text).not.toMatch(/Reviewer|\d{4}-\d\d-\d\dT/);
  });

  it('an organiser cannot draw another conference’s people, works or rooms into their own', async () => {
    const stranger = world.people['organiser of another conference'];
    const { rooms } = await world.people.organiser.get<Schemas['ConferenceDto']>('.');
    const session = { title: 'Posters', startsAt: '2027-06-09T14:00:00.000Z', endsAt: '2027-06-09T15:00:00.000Z' };
    const doors = [{ at: { x: 10, y: 15 }, width: 2, kind: 'entrance', label: 'Door' }];
    const attempts: [string, unknown][] = [
      ['decisions', { decisions: [{ submissionId: own, outcome: 'talk', version: 0 }] }],
      ['review-assignments', { pairs: [{ submissionId: own, reviewerId: world.people.reviewer.id }] }],
      ['poster-sessions', { ...session, roomId: rooms.at(-1)?.id, hall: { width: 20, depth: 15, doors, posters: 4 } }],
    ];
    for (const [path, body] of attempts)
      expect(await stranger.ask('POST', path, { body })).toMatchObject({ status: 400 });
  });

  it('a role that was taken away is gone with the next request', async () => {
    const former = await server.person('Fay', ['organiser']);
    expect(await former.ask('GET', 'tasks')).toMatchObject({ status: 200 });
    await server.rows('DELETE FROM membership WHERE person_id = $1', [former.id]);
    expect(await former.ask('GET', 'tasks')).toMatchObject({ status: 403 });
  });

  it('a session ends when its time is over, and when its owner signs out, in this browser alone', async () => {
    const [here, there] = await Promise.all([1, 2].map(() => server.personAt(presenterAddress(2))));
    await here?.post('/api/v1/sign-out');
    expect(await here?.ask('GET', 'submissions')).toMatchObject({ status: 401 });
    expect(await there?.ask('GET', 'submissions')).toMatchObject({ status: 200 });
    await server.rows(`UPDATE sign_in_session SET expires_at = now() WHERE person_id = $1`, [there?.id]);
    expect(await there?.ask('GET', 'submissions')).toMatchObject({ status: 401 });
  });
});
