import type { Schemas } from '@colloquy/api-client';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { DraftWriter } from '../builders/draft-writer';
import { eventually } from '../builders/eventually';
import { bothOf, startMentoring } from '../builders/feedback';
import { hourStrikes } from '../builders/hour-strikes';
import { MailServer } from '../builders/mail-server';
import { linkInMail } from '../builders/mailed-links';

type Answer = Schemas['AnswerDto'];
type Places = Schemas['PlacesStandingDto'];
type Outcome = 'talk' | 'poster' | 'waitlist' | 'revise' | 'decline';

const NO_LIMIT = { talk: null, 'lightning-talk': null, poster: null };

describe('what comes after a decision', () => {
  let mails: MailServer;
  let server: ConferenceServer;
  let organiser: Person;
  let reviewer: Person;
  let works: chain.Submission[];

  beforeAll(async () => {
    mails = await MailServer.start();
    server = await ConferenceServer.start(mails.environment);
    organiser = await server.person('Odile Organiser', ['organiser']);
    const rows = abstractRows(8).map((row) => ({ ...row, presentation: 'talk' as const }));
    works = await chain.importAbstracts(organiser, rows);
    await chain.setCriteria(organiser);
    [reviewer] = (await chain.addMembers(server, organiser, 'reviewer', ['Ruth Reviewer'])) as [Person];
    const pairs = works.map(({ id: submissionId }) => ({ submissionId, reviewerId: reviewer.id }));
    await organiser.post('review-assignments', { pairs });
    // The scores fall with the code: 5, 4, 3, 2, and again.
    await chain.reviewEverything(reviewer);
    await release(['talk', 'talk', 'waitlist', 'waitlist', 'waitlist', 'revise', 'decline', 'poster']);
  });
  afterAll(async () => {
    await server.stop();
    await mails.stop();
  });

  const id = (number: number): string => works[number - 1]?.id ?? '';
  const author = (number: number) => server.personAt(presenterAddress(number));
  const answer = async (number: number) => (await author(number)).get<Answer>(`submissions/${id(number)}/answer`);
  const places = () => organiser.get<Places>('places');
  const waiting = async () => (await places()).waiting.map(({ code }) => code);
  const stateOf = async (number: number) => (await organiser.get<{ state: string }>(`submissions/${id(number)}`)).state;
  async function release(outcomes: readonly (Outcome | null)[]): Promise<void> {
    const decisions = outcomes.flatMap((outcome, at) =>
      outcome === null ? [] : { submissionId: id(at + 1), outcome, version: 0 },
    );
    await organiser.post('decisions', { decisions });
    await chain.releaseAtOnce(organiser, 'One reviewer is enough here.');
  }
  const until = (check: () => Promise<void>) => eventually(check);

  it('is read by the authors with a date, and by nobody’s mentor', async () => {
    await until(async () => expect((await answer(1)).answerBy).not.toBeNull());
    expect(await answer(1)).toMatchObject({
      ...{ outcome: 'talk', state: 'accepted', placeDeclined: false, reviewers: [], revision: null, mentor: null },
      comments: ['UG-001 asks a good question.'],
    });
    expect((await answer(6)).revision).toMatchObject({ returnedAt: null });
    expect((await reviewer.ask('GET', `submissions/${id(1)}/answer`)).status).toBe(404);
    const { places: asked, revisions } = await places();
    expect(asked.map(({ code, state, late }) => [code, state, late])).toEqual([
      ['UG-001', 'asked', false],
      ['UG-002', 'asked', false],
      ['UG-008', 'asked', false],
    ]);
    expect(revisions.map(({ code, late }) => [code, late])).toEqual([['UG-006', false]]);
  });

  it('holds what organisers share of the discussion once it was sent, for its authors alone', async () => {
    const discussion = `submissions/${id(7)}/discussion`;
    await organiser.post(discussion, { text: 'A clearer second figure would carry this.', sight: 'reviewers' });
    const [post] = (await organiser.get<Schemas['DiscussionDto']>(discussion)).posts;
    await organiser.ask('PUT', `${discussion}/${post?.id}/sight`, { body: { to: 'authors' } });
    const authors = await author(7);
    const shared = async () =>
      (await authors.get<Schemas['SharedWordsDto']>(`submissions/${id(7)}/shared-words`)).words;
    expect(await shared()).toEqual([]);
    await hourStrikes(server);
    await until(async () => expect(await shared()).toEqual(['A clearer second figure would carry this.']));
    for (const other of [organiser, reviewer, await author(1)])
      expect((await other.ask('GET', `submissions/${id(7)}/shared-words`)).status).toBe(404);
  });

  it('is read by the mentor as soon as an author agrees, without what is for authors alone, and no longer than that', async () => {
    const [mentor, other] = [
      await server.person('Mia Mentor', ['mentor']),
      await server.person('Max Other', ['mentor']),
    ];
    await chain.describeThemselves([mentor], works.length);
    const [pairing] = await chain.pairMentors(organiser);
    const work = `submissions/${pairing?.submissionId}`;
    await startMentoring(server, pairing?.submissionId ?? '');
    const { author } = await bothOf(server, pairing?.submissionId ?? '');
    const read = (reader: Person) => reader.ask<Answer>('GET', `${work}/answer`);
    const theirs = await author.get<Answer>(`${work}/answer`);
    expect([theirs.mentor, (await read(mentor)).status]).toEqual([{ name: 'Mia Mentor', reads: false }, 404]);
    await author.put(`${work}/answer/mentor`, { reads: true });
    expect((await read(mentor)).body).toEqual({ ...theirs, mentor: null });
    expect((await author.get<Answer>(`${work}/answer`)).mentor?.reads).toBe(true);
    expect([(await read(other)).status, (await mentor.ask('GET', `${work}/shared-words`)).status]).toEqual([404, 404]);
    await author.put(`${work}/answer/mentor`, { reads: false });
    expect((await read(mentor)).status).toBe(404);
  });

  it('names the reviewers to the authors where the conference is open, and only there', async () => {
    const { version, ...rules } = await organiser.get<Schemas['KeptReviewingRulesDto']>('set-up/reviewing/rules');
    const set = (anonymity: string, from: number) =>
      organiser.ask<{ version: number }>('PUT', 'set-up/reviewing/rules', {
        headers: { 'if-match': `"${from}"` },
        body: { ...rules, anonymity },
      });
    const { body } = await set('open', version);
    expect((await answer(1)).reviewers).toEqual(['Ruth Reviewer']);
    await set('single', body.version);
    expect((await answer(1)).reviewers).toEqual([]);
  });

  it('is confirmed by one tap on the link in the mail, which opens for nobody without its key', async () => {
    const link = await eventually(async () => {
      const found = mails.to(presenterAddress(1)).findIndex(({ raw }) => raw.includes('/place/'));
      if (found < 0) throw new Error('Not asked yet.');
      return linkInMail(mails, presenterAddress(1), found);
    });
    const [path = '', query = ''] = link.split('?');
    const page = await server.visitor.ask('GET', link);
    expect(page.text).toContain('Yes, it will be presented');
    expect(await stateOf(1)).toBe('accepted');
    expect((await server.visitor.ask('GET', path)).text).not.toContain('UG-001');
    const form = (choice: string) =>
      server.visitor.ask('POST', path, {
        body: new URLSearchParams({ key: new URLSearchParams(query).get('key') ?? '', answer: choice }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    expect((await form('yes')).text).toContain('Your place is kept');
    expect(await stateOf(1)).toBe('confirmed');
    expect((await form('yes')).status).toBe(200);
  });

  it('moves the waiting list by itself when a place is given back: once, to the best, told to nobody else', async () => {
    expect(await waiting()).toEqual(['UG-005', 'UG-003', 'UG-004']);
    const own = await author(2);
    await own.post(`submissions/${id(2)}/decline-place`);
    expect(await stateOf(2)).toBe('withdrawn');
    await until(async () => expect(await stateOf(5)).toBe('accepted'));
    expect(await answer(5)).toMatchObject({ outcome: 'talk', state: 'accepted' });
    const { places: asked } = await places();
    expect(asked.find(({ code }) => code === 'UG-005')).toMatchObject({ state: 'asked', fromWaitlist: true });
    expect(asked.find(({ code }) => code === 'UG-002')).toMatchObject({ state: 'declined' });
    expect(await waiting()).toEqual(['UG-003', 'UG-004']);
    expect(JSON.stringify(await answer(3))).not.toMatch(/position|UG-004/);
    expect((await (await author(3)).ask('GET', 'places')).status).toBe(403);
  });

  it('puts whoever undoes it too late at the front of the list, and gives no place twice', async () => {
    const own = await author(2);
    await own.post(`submissions/${id(2)}/undo-withdrawal`);
    expect(await stateOf(2)).toBe('waitlisted');
    await until(async () => expect(await waiting()).toEqual(['UG-002', 'UG-003', 'UG-004']));
    expect((await answer(2)).outcome).toBe('waitlist');
    expect([await stateOf(5), await stateOf(3)]).toEqual(['accepted', 'waitlisted']);
  });

  it('never goes beyond the places that organisers gave, and gives a place back to whoever is quick', async () => {
    const plan = await organiser.get<Schemas['DecisionBoardDto']>('decision-board');
    const set = (talk: number | null, from: number) =>
      organiser.ask<{ version: number }>('PUT', 'deciding-plan', {
        headers: { 'if-match': `"${from}"` },
        body: { places: { ...NO_LIMIT, talk }, trackPlaces: [], shares: [] },
      });
    const { body } = await set(1, plan.plan.version);
    const own = await author(5);
    await own.post(`submissions/${id(5)}/decline-place`);
    await eventsAreDelivered();
    expect(await waiting()).toEqual(['UG-002', 'UG-003', 'UG-004']);
    await own.post(`submissions/${id(5)}/undo-withdrawal`);
    expect(await stateOf(5)).toBe('accepted');
    await set(null, body.version);
  });

  it('goes by the order that organisers put right, which only they see', async () => {
    const order = [id(4), id(2), id(3)];
    await organiser.put('places/waiting', { order });
    expect(await waiting()).toEqual(['UG-004', 'UG-002', 'UG-003']);
    const stale = await organiser.ask<{ code: string }>('PUT', 'places/waiting', { body: { order: order.slice(1) } });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale-order']);
    await organiser.post(`submissions/${id(5)}/decline-place`);
    await until(async () => expect(await stateOf(4)).toBe('accepted'));
    expect(await waiting()).toEqual(['UG-002', 'UG-003']);
  });

  it('reminds once whoever has not answered, and shows organisers who is late', async () => {
    await server.rows(`UPDATE conference SET time_zone = CASE WHEN extract(hour FROM now() AT TIME ZONE 'UTC') BETWEEN 8 AND 20
      THEN 'UTC' ELSE 'Pacific/Auckland' END`);
    await server.rows(
      `UPDATE place_answer SET answer_by = now() - interval '1 hour', asked_at = now() - interval '9 days' WHERE submission_id = $1`,
      [id(8)],
    );
    const reminders = () => mails.to(presenterAddress(8)).filter(({ raw }) => raw.includes('Reminder')).length;
    await hourStrikes(server);
    await until(async () => expect(reminders()).toBe(1));
    await hourStrikes(server);
    expect((await places()).places.find(({ code }) => code === 'UG-008')).toMatchObject({ state: 'asked', late: true });
    expect(reminders()).toBe(1);
  });

  it('gives two places that become free at once to two who wait, and none twice when an event comes again', async () => {
    const authors = await Promise.all([author(1), author(4)]);
    await Promise.all(authors.map((own, at) => own.post(`submissions/${id(at === 0 ? 1 : 4)}/decline-place`)));
    await until(async () => expect([await stateOf(2), await stateOf(3)]).toEqual(['accepted', 'accepted']));
    expect(await waiting()).toEqual([]);
    await server.rows(`DELETE FROM event_handled WHERE handler = 'reviews.move-waitlist'`);
    await server.rows(
      `SELECT graphile_worker.add_job('deliver-event', json_build_object('eventId', id)) FROM outbox_event
       WHERE name = 'SubmissionWithdrawn'`,
    );
    await until(async () =>
      expect(await server.rows(`SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'deliver-event'`)).toEqual(
        [],
      ),
    );
    const asked = (await places()).places.filter(({ state }) => state === 'asked').map(({ code }) => code);
    expect(asked).toEqual(['UG-002', 'UG-003', 'UG-008']);
  });

  it('brings a revised work back to the same reviewers, and to the board as new', async () => {
    const writer = DraftWriter.of(await author(6), id(6));
    const { content } = await writer.read();
    await writer.save(['title', content.title, 'Revised, point by point']);
    const sent = await writer.submit();
    expect(sent).toMatchObject({ status: 200 });
    await until(async () => expect((await answer(6)).revision?.returnedAt).not.toBeNull());
    const { revised } = await reviewer.get<Schemas['RevisionForReviewersDto']>(`submissions/${id(6)}/revision`);
    expect(revised?.changed).toEqual([{ field: 'title', before: content.title, after: 'Revised, point by point' }]);
    const { steps } = await reviewer.get<{ steps: { what: string }[] }>('next-step');
    expect(JSON.stringify(steps)).toContain('again: it was revised');
    const { rows } = await organiser.get<Schemas['DecisionBoardDto']>('decision-board');
    expect(rows.find(({ code }) => code === 'UG-006')).toMatchObject({ state: 'submitted', known: 'revise' });
    await until(async () =>
      expect(mails.to('ruth-reviewer@example.org').some(({ raw }) => raw.includes('has come back'))).toBe(true),
    );
  });

  /** Whatever was told by now has reached everybody. */
  const eventsAreDelivered = () =>
    eventually(async () => {
      const waitingEvents = await server.rows(`SELECT 1 FROM outbox_event WHERE delivered_at IS NULL`);
      if (waitingEvents.length > 0) throw new Error('Not yet.');
    });
});
