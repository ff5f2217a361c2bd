import type { Schemas } from '@colloquy/api-client';
import { abstractRows } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';

describe('what stands in a conference', () => {
  let server: ConferenceServer;

  beforeAll(async () => {
    server = await ConferenceServer.start();
  });
  afterAll(() => server.stop());

  /** A conference of one test, with its organiser and two talks and a poster that were sent in. */
  async function fresh(slug: string): Promise<{ organiser: Person; works: chain.Submission[] }> {
    await server.add({ slug });
    const organiser = await server.person('Odile', ['organiser'], slug);
    return { organiser, works: await chain.importAbstracts(organiser, abstractRows(3)) };
  }

  /** The same, with the talks and the poster accepted as wished. */
  async function accepted(slug: string) {
    const conference = await fresh(slug);
    await chain.acceptAsWished(conference.organiser, conference.works);
    return conference;
  }

  async function proposedPairs(organiser: Person, slug: string): Promise<string> {
    const mentor = await server.person('Mia', ['mentor'], slug);
    await chain.describeThemselves([mentor], 3);
    const { matchRunId } = await chain.finished<{ matchRunId: string }>(organiser, await organiser.post('match-runs'));
    return `match-runs/${matchRunId}`;
  }

  async function proposed(organiser: Person, path: string): Promise<string> {
    const job = await organiser.post<{ jobId: string }>(path, { iterations: 1000 });
    return (await chain.finished<{ proposalId: string }>(organiser, job)).proposalId;
  }

  const codes = (answers: readonly { status: number; body: { code?: string } }[]) =>
    answers.map(({ status, body }) => (status < 300 ? 'done' : `${status} ${body.code}`)).sort();

  const twice = async (organiser: Person, path: string) =>
    codes(await Promise.all([1, 2].map(() => organiser.ask<{ code?: string }>('POST', path))));

  describe('when two organisers accept the same proposal', () => {
    it('pairs mentors once', async () => {
      const { organiser, works } = await fresh('pairs-twice');
      const run = await proposedPairs(organiser, 'pairs-twice');
      expect(await twice(organiser, `${run}/accept`)).toEqual(['409 wrong-state', 'done']);
      expect((await organiser.get<{ items: unknown[] }>('pairings')).items).toHaveLength(works.length);
    });

    it('sets the timetable once, and hangs the posters once', async () => {
      const { organiser } = await accepted('plans-twice');
      const timetable = await proposed(organiser, 'timetable-proposals');
      const { id } = await chain.planPosterSession(organiser, 2);
      const boards = await proposed(organiser, `poster-sessions/${id}/board-proposals`);
      const once = ['409 not-proposed', 'done'];
      expect(await twice(organiser, `timetable-proposals/${timetable}/accept`)).toEqual(once);
      expect(await twice(organiser, `board-proposals/${boards}/accept`)).toEqual(once);
    });
  });

  describe('when a work was withdrawn after a proposal was made', () => {
    it('is not changed by accepting the old pairs', async () => {
      const { organiser, works } = await fresh('old-pairs');
      const run = await proposedPairs(organiser, 'old-pairs');
      await organiser.post(`submissions/${works[0]?.id}/withdraw`);
      const answer = await organiser.ask('POST', `${run}/accept`);
      const errors = [{ message: expect.stringContaining('UG-001') }];
      expect(answer).toMatchObject({ status: 409, body: { code: 'stale-proposal', errors } });
      expect((await organiser.get<{ items: unknown[] }>('pairings')).items).toEqual([]);
    });

    it('is not changed by accepting the old timetable or the old boards', async () => {
      const { organiser, works } = await accepted('old-plans');
      const timetable = await proposed(organiser, 'timetable-proposals');
      const { id } = await chain.planPosterSession(organiser, 2);
      const boards = await proposed(organiser, `poster-sessions/${id}/board-proposals`);
      for (const work of works.slice(1)) await organiser.post(`submissions/${work.id}/withdraw`);
      const outdated = { status: 409, body: { code: 'out-of-date' } };
      expect(await organiser.ask('POST', `timetable-proposals/${timetable}/accept`)).toMatchObject(outdated);
      expect(await organiser.ask('POST', `board-proposals/${boards}/accept`)).toMatchObject(outdated);
      expect(await organiser.get('sessions')).toEqual([]);
      expect(await organiser.get('poster-sessions')).toMatchObject([{ placements: [] }]);
    });
  });

  it('is changed by two who publish at once in two steps, one after the other', async () => {
    const { organiser } = await accepted('published-twice');
    await chain.acceptTimetable(organiser);
    const published = await Promise.allSettled([1, 2].map(() => chain.publish(organiser)));
    const releases = await organiser.get<Schemas['ReleaseSummaryDto'][]>('releases');
    const done = published.filter(({ status }) => status === 'fulfilled');
    expect(done.length).toBeGreaterThan(0);
    expect(releases.map(({ number }) => number)).toEqual(done.map((_, index) => done.length - index));
  });
});
