import type { Schemas } from '@colloquy/api-client';
import { abstractRows } from '../builders/abstract-table';
import type { Caller } from '../builders/caller';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { DraftWriter } from '../builders/draft-writer';
import { eventually } from '../builders/eventually';
import { bothOf, commentOn, inDays, type Margin, marginOf, startMentoring } from '../builders/feedback';
import { hourStrikes } from '../builders/hour-strikes';

const FIELD = 'texts.abstract';

describe('feedback on a work', () => {
  let server: ConferenceServer;
  let organiser: Person;
  let works: chain.Submission[];

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile Organiser', ['organiser']);
    works = await chain.importAbstracts(organiser, abstractRows(6));
    const mentors = await Promise.all(['Mia', 'Max'].map((name) => server.person(`${name} Mentor`, ['mentor'])));
    await chain.describeThemselves(mentors, 3);
    await chain.pairMentors(organiser);
  });
  afterAll(() => server.stop());

  /** One of the works, with its own words, its mentor and its author. */
  async function mentored(place: number) {
    const id = works[place]?.id ?? '';
    await startMentoring(server, id);
    const { mentor, author } = await bothOf(server, id);
    const writer = DraftWriter.of(author, id);
    const { content } = await writer.read();
    await writer.save(['texts.abstract', content.texts.abstract, 'We saw many bees. Roads cut *wet* meadows.']);
    expect(
      (
        await author.ask('POST', `submissions/${id}/feedback-rounds`, {
          body: { wish: 'Is it clear?', dueOn: inDays(7) },
        })
      ).status,
    ).toBe(200);
    return { id, mentor, author, writer };
  }

  const textOf = (margin: Margin) => margin.texts.find(({ field }) => field === FIELD)?.text ?? '';
  const words = (margin: Margin, quote: string) => {
    const from = textOf(margin).replace(/\*/g, '').indexOf(quote);
    return { field: FIELD, from, until: from + quote.length };
  };
  const returned = (caller: Caller, margin: Margin, more: object = {}) =>
    caller.ask('POST', `feedback-rounds/${margin.rounds[0]?.id}/return`, {
      body: { strength: 'A fine first sentence.', question: 'How many bees?', nextStep: 'Count them again.', ...more },
    });
  const mailsTo = async (kind: string, id: string) =>
    (
      await server.rows<{ text: string }>('SELECT text FROM mail_message WHERE kind = $1 AND person_id = $2', [
        kind,
        id,
      ])
    ).map(({ text }) => text);

  /** What somebody does first about feedback, as their home screen says. */
  const nextOf = async (person: Person) =>
    (await person.get<Schemas['NextStepDto']>('next-step')).steps.find(({ key }) => key.includes('feedback'))?.what;

  it('runs through two rounds to a better abstract, with a wording that the author takes', async () => {
    const { id, mentor, author, writer } = await mentored(0);
    const [asked] = await mailsTo('feedback-asked', mentor.id);
    expect(asked).toContain(`/mentees/${id}`);
    expect(asked).not.toContain('Is it clear?');
    expect(await nextOf(mentor)).toMatch(/^Return round 1 to /);
    const read = await marginOf(mentor, id);
    expect(read).toMatchObject({ you: 'mentor', readOnly: null, draftDiffers: false, since: null });
    expect(read.rounds).toMatchObject([{ number: 1, state: 'asked', wish: 'Is it clear?' }]);
    await commentOn(mentor, id, words(read, 'many bees'), { text: 'How many?', suggestion: '412 *Bombus* bees' });
    await commentOn(mentor, id, words(read, 'wet meadows'), { text: 'Which ones?' });
    await commentOn(mentor, id, null, { text: 'I like it.' });

    const draft = { strength: 'A fine first', question: '', nextStep: '', revision: 1 };
    const round = read.rounds[0]?.id;
    expect((await mentor.ask('PUT', `feedback-rounds/${round}`, { body: draft })).body).toEqual({ revision: 2 });
    expect(
      await mentor.ask('PUT', `feedback-rounds/${round}`, { body: { ...draft, strength: 'Other' } }),
    ).toMatchObject({
      ...{ status: 409, body: { code: 'stale-round' } },
    });
    expect((await marginOf(author, id)).rounds[0]?.words).toBeNull();
    expect(await returned(mentor, read, { question: ' ' })).toMatchObject({
      ...{ status: 400, body: { errors: [{ field: 'question' }] } },
    });
    expect((await returned(mentor, read)).status).toBe(204);
    const [told] = await mailsTo('feedback-returned', author.id);
    expect(told).toContain(`/my-submissions/${id}`);
    expect(told).not.toContain('How many bees?');

    expect(await nextOf(mentor)).toBeUndefined();
    expect(await nextOf(author)).toContain(`Read what ${read.mentor} wrote on ${read.code}`);
    await author.post(`submissions/${id}/margin/looks`);
    expect(await nextOf(author)).toBeUndefined();
    const seen = await marginOf(author, id);
    expect(seen.rounds[0]?.words).toMatchObject({ question: 'How many bees?' });
    const suggestion = seen.threads[0]?.comments[0];
    expect(suggestion).toMatchObject({ yours: false, suggestion: { state: 'offered', cannotTake: null } });
    await writer.save(['texts.abstract', textOf(seen), `${textOf(seen)} They crossed by night.`]);
    await author.post(`margin-comments/${suggestion?.id}/take`);
    await author.post(`margin-comments/${suggestion?.id}/untake`);
    expect((await writer.read()).content.texts.abstract).toBe(`${textOf(seen)} They crossed by night.`);
    expect((await marginOf(author, id)).threads[0]).toMatchObject({
      ...{
        resolvedAt: null,
        comments: [{ suggestion: { state: 'offered', takenAfterVersion: null, cannotTake: null } }],
      },
    });
    const { kept } = await author.post<{ kept: number }>(`margin-comments/${suggestion?.id}/take`);
    const better = 'We saw 412 *Bombus* bees. Roads cut *wet* meadows. They crossed by night.';
    expect((await writer.read()).content.texts.abstract).toBe(better);
    const versions = await author.get<{ number: number; occasion: string }[]>(`submissions/${id}/versions`);
    expect(versions.find(({ number }) => number === kept)).toMatchObject({ occasion: 'before a suggestion' });

    const now = await marginOf(author, id);
    expect(now).toMatchObject({ version: null, draftDiffers: true });
    expect(now.threads.map(({ place }) => place?.standing ?? null)).toEqual(['changed', 'kept', null]);
    expect(now.threads[0]).toMatchObject({
      ...{ quote: 'many bees', resolvedBy: expect.any(String) },
      comments: [{ suggestion: { state: 'taken', takenAfterVersion: kept } }],
    });
    expect(textOf(await marginOf(mentor, id))).toBe(textOf(read));
    expect((await mentor.ask('GET', `submissions/${id}/margin?version=draft`)).status).toBe(404);

    await author.post(`submissions/${id}/feedback-rounds`, { wish: '', dueOn: inDays(3) });
    await mentor.post(`submissions/${id}/margin/looks`);
    const second = await marginOf(mentor, id);
    expect(textOf(second)).toBe(better);
    expect(second.threads.map(({ place }) => place?.standing ?? null)).toEqual(['changed', 'kept', null]);
    expect((await returned(mentor, second)).status).toBe(204);
    expect((await marginOf(author, id)).rounds.map(({ state }) => state)).toEqual(['returned', 'returned']);
    const progress = await organiser.ask<unknown[]>('GET', 'feedback-progress');
    expect(progress.body).toContainEqual(
      expect.objectContaining({ submissionId: id, comments: 3, suggestionsTaken: 1, roundsReturned: 2, dueAt: null }),
    );
    expect(progress.text).not.toMatch(/How many|I like it|fine first/);
  });

  it('says so when the words of a suggestion have changed, instead of guessing', async () => {
    const { id, mentor, author, writer } = await mentored(1);
    const read = await marginOf(mentor, id);
    await commentOn(mentor, id, words(read, 'cut wet'), { text: '', suggestion: 'divide wet' });
    await commentOn(mentor, id, words(read, 'bees'), { text: '', suggestion: 'wasps' });
    const [first, second] = (await marginOf(author, id)).threads.map(({ comments }) => comments[0]?.id);
    await writer.save(['texts.abstract', textOf(read), 'We saw many bees. Roads divide all meadows.']);
    const shown = await marginOf(author, id);
    expect(shown.threads[0]?.comments[0]?.suggestion?.cannotTake).toMatch(/have changed since/);
    expect(await author.ask('POST', `margin-comments/${first}/take`)).toMatchObject({
      ...{ status: 409, body: { code: 'words-changed' } },
    });
    expect((await writer.read()).content.texts.abstract).toBe('We saw many bees. Roads divide all meadows.');
    await author.post(`margin-comments/${second}/leave`);
    expect(await author.ask('POST', `margin-comments/${second}/take`)).toMatchObject({
      body: { code: 'answered-already' },
    });
    expect(await mentor.ask('POST', `margin-comments/${first}/take`)).toMatchObject({ status: 403 });
  });

  it('keeps a comment on a version that was replaced while it was written, and tells each side what is new', async () => {
    const { id, mentor, author, writer } = await mentored(2);
    const read = await marginOf(mentor, id);
    await mentor.post(`submissions/${id}/margin/looks`);
    await author.post(`feedback-rounds/${read.rounds[0]?.id}/take-back`);
    await writer.save(['texts.abstract', textOf(read), 'In May, we saw many bees.']);
    await author.post(`submissions/${id}/feedback-rounds`, { wish: '', dueOn: inDays(1) });
    const { threadId } = await mentor.post<{ threadId: string }>(`submissions/${id}/margin/threads`, {
      ...{ version: read.versions[0]?.number, words: words(read, 'many bees'), text: 'How many?', suggestion: null },
    });
    await server.rows(`UPDATE margin_look SET seen_at = seen_at - interval '1 day' WHERE submission_id = $1`, [id]);
    const again = await marginOf(mentor, id);
    expect(again.since?.texts.find(({ field }) => field === FIELD)?.text).toBe(textOf(read));
    expect(again.threads).toMatchObject([{ id: threadId, place: { standing: 'kept', from: 15, until: 24 } }]);
    const queue = async () => (await mentor.get<{ mentees: { code: string }[] }>('mentees')).mentees;
    expect((await queue()).find(({ code }) => code === again.code)).toMatchObject({
      ...{ newVersion: true, awaitsYou: true, openThreads: 1, round: { number: 2, isLate: false } },
    });
    await author.post(`margin-threads/${threadId}/comments`, { text: '412.', suggestion: null });
    expect((await marginOf(mentor, id)).threads[0]?.comments).toMatchObject([
      { isNew: false },
      { text: '412.', isNew: true },
    ]);
  });

  it('is read by nobody else, and stays to be read when the pairing has ended', async () => {
    const { id, mentor, author } = await mentored(3);
    const threadId = await commentOn(mentor, id, null, { text: '<img src=x onerror=alert(1)> \u202eodd' });
    const others = [organiser, await server.person('Rae', ['mentor', 'author', 'reviewer'])];
    for (const other of others)
      expect([403, 404]).toContain((await other.ask('GET', `submissions/${id}/margin`)).status);
    await server.rows(`UPDATE pairing SET state = 'ended', since = now() WHERE submission_id = $1`, [id]);
    for (const one of [mentor, author]) {
      const { readOnly, threads } = await marginOf(one, id);
      expect(readOnly).toMatch(/stays here to be read/);
      expect(threads[0]?.comments[0]?.text).toContain('<img');
      const answer = await one.ask('POST', `margin-threads/${threadId}/comments`, {
        body: { text: 'More', suggestion: null },
      });
      expect(answer).toMatchObject({ status: 409, body: { code: 'mentoring-ended' } });
    }
  });

  it('shows one reported comment to the organisers, tells both sides, and notes who reads it', async () => {
    const { id, mentor, author } = await mentored(4);
    const threadId = await commentOn(mentor, id, null, { text: 'This is lazy.' });
    await commentOn(mentor, id, null, { text: 'Between us.' });
    const comment = (await marginOf(author, id)).threads[0]?.comments[0]?.id;
    expect((await organiser.ask('GET', 'comment-reports')).body).toEqual([]);
    await author.post(`margin-comments/${comment}/report`, { reason: 'It hurts.' });
    expect(await author.ask('POST', `margin-comments/${comment}/report`, { body: { reason: 'Again' } })).toMatchObject({
      status: 409,
    });
    const shown = await organiser.ask<{ id: string }[]>('GET', 'comment-reports');
    expect(shown.body).toMatchObject([{ reason: 'It hurts.', comments: [{ text: 'This is lazy.' }], closedAt: null }]);
    expect(shown.text).not.toContain('Between us.');
    for (const person of [mentor, author, organiser]) {
      const [mail] = await mailsTo('comment-reported', person.id);
      expect(mail).toBeDefined();
      expect(mail).not.toMatch(/lazy|hurts/);
    }
    expect(
      (await marginOf(mentor, id)).threads.find((one) => one.id === threadId)?.comments[0]?.reportedAt,
    ).not.toBeNull();
    expect((await mentor.ask('PUT', `margin-comments/${comment}`, { body: { text: 'Nicer' } })).status).toBe(409);
    const seen = await server.rows('SELECT about FROM sight WHERE kind = $1 AND person_id = $2', [
      'reported-comment',
      organiser.id,
    ]);
    expect(seen).toEqual([{ about: [mentor.id] }]);
    await organiser.post(`comment-reports/${shown.body[0]?.id}/close`);
    expect(await organiser.get('comment-reports')).toMatchObject([{ closedBy: 'Odile Organiser' }]);
  });

  it('begins with the mentoring phase by itself, reminds the mentor once when it is overdue, and has room for a thousand comments', async () => {
    const id = works[5]?.id ?? '';
    await startMentoring(server, id);
    const { mentor, author } = await bothOf(server, id);
    await server.rows(
      `INSERT INTO phase (conference_id, name, starts_at, ends_at)
       SELECT id, 'mentoring', now() - interval '1 day', now() + interval '30 days' FROM conference
       ON CONFLICT (conference_id, name) DO UPDATE SET starts_at = excluded.starts_at, ends_at = excluded.ends_at`,
    );
    await hourStrikes(server);
    await hourStrikes(server);
    await eventually(async () => {
      if ((await marginOf(mentor, id)).rounds.length !== 1) throw new Error('Not yet.');
    });
    expect((await marginOf(author, id)).rounds).toMatchObject([{ number: 1, state: 'asked', askedBy: null }]);
    expect(await mailsTo('feedback-asked', mentor.id)).toContainEqual(
      expect.stringContaining('the mentoring has begun'),
    );
    for (const [change, reminders] of [
      [`due_at = now() - interval '1 hour'`, 1],
      [`due_at = due_at`, 1],
      [`reminded_at = NULL, state = 'taken back'`, 1],
    ] as const) {
      await server.rows(`UPDATE feedback_round SET ${change} WHERE submission_id = $1`, [id]);
      await hourStrikes(server);
      expect(await mailsTo('feedback-overdue', mentor.id)).toHaveLength(reminders);
    }
    const threadId = await commentOn(mentor, id, null, { text: 'One.' });
    await server.rows(
      `INSERT INTO margin_comment (id, thread_id, person_id, text) SELECT gen_random_uuid(), $1, $2, 'More.' FROM generate_series(1, 998)`,
      [threadId, mentor.id],
    );
    const reply = (text: string) =>
      mentor.ask('POST', `margin-threads/${threadId}/comments`, { body: { text, suggestion: null } });
    expect(await reply('a'.repeat(4001))).toMatchObject({ status: 400, body: { errors: [{ field: 'text' }] } });
    expect((await reply('The last.')).status).toBe(200);
    expect(await reply('One more.')).toMatchObject({ status: 409, body: { code: 'too-many-comments' } });
    expect((await marginOf(author, id)).commentsLeft).toBe(0);
  });
});
