import type { Schemas } from '@colloquy/api-client';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { DraftWriter } from '../builders/draft-writer';
import { eventually } from '../builders/eventually';
import { hourStrikes } from '../builders/hour-strikes';

type Board = Schemas['PairBoardDto'];
type BoardPair = Schemas['BoardPairDto'];
type Pairing = Schemas['PairingDto'];

/** Four works, four mentors with two places each, and a committee of two. */
async function begin() {
  const server = await ConferenceServer.start();
  const organiser = await server.person('Odile Organiser', ['organiser']);
  const works = await chain.importAbstracts(organiser, abstractRows(4));
  const mentors = await chain.addMembers(server, organiser, 'mentor', ['Mia', 'Max', 'Mona', 'Milo']);
  await chain.describeThemselves(mentors, 2);
  const presenters = await Promise.all(works.map((_, place) => server.personAt(presenterAddress(place + 1))));
  return { server, organiser, works, mentors, presenters };
}

describe('people who are brought together', () => {
  let world: Awaited<ReturnType<typeof begin>>;
  const board = () => world.organiser.get<Board>('pair-board');
  const pairOf = async (code: string): Promise<BoardPair> => {
    const found = (await board()).pairs.filter((pair) => pair.code === code && !isOver(pair));
    return found.at(-1) as BoardPair;
  };
  const isOver = ({ state }: { state: string }) => state === 'ended' || state === 'declined';
  const mentorOf = ({ mentorId }: { mentorId: string }) => world.mentors.find(({ id }) => id === mentorId) as Person;
  const presenterOf = ({ code }: { code: string }) => world.presenters[Number(code.slice(-3)) - 1] as Person;
  const lettersTo = async ({ id }: Person) =>
    world.server.rows<{ subject: string; text: string; kind: string; conference_id: string | null }>(
      'SELECT subject, text, kind, conference_id FROM mail_message WHERE person_id = $1 ORDER BY written_at, id',
      [id],
    );
  /** The repair that is proposed for a work, once the engine is done. */
  const repairFor = (code: string) =>
    eventually(async () => {
      const run = (await board()).runs.find((one) => one.code === code && one.state === 'proposed');
      if (!run) throw new Error(`Nobody is proposed for ${code} yet.`);
      return run;
    });
  const both = async (pair: BoardPair) => {
    await mentorOf(pair).post(`pairings/${pair.id}/accept`);
    await presenterOf(pair).post(`pairings/${pair.id}/accept`);
  };

  beforeAll(async () => {
    world = await begin();
  });
  afterAll(() => world.server.stop());

  it('know nothing of a draft, and are asked once it is published, after a look at who gets which message', async () => {
    const { organiser, mentors, presenters } = world;
    const drafts = await chain.draftPairs(organiser);
    expect(drafts.map(({ code, state }) => [code, state])).toEqual(
      ['UG-001', 'UG-002', 'UG-003', 'UG-004'].map((code) => [code, 'proposed']),
    );
    for (const person of [...mentors, ...presenters]) {
      expect((await person.get<{ items: Pairing[] }>('pairings')).items).toEqual([]);
    }
    const preview = await organiser.get<Schemas['PublishingPreviewDto']>('draft-pairs/preview');
    await organiser.post('draft-pairs/publish', { pairingIds: preview.pairingIds });
    const sent = await world.server.rows<{ text: string }>(
      `SELECT text FROM mail_message WHERE kind = 'pairing-published'`,
    );
    expect(sent.map(({ text }) => text).sort()).toEqual(preview.mails.map(({ text }) => text).sort());
    const again = await organiser.ask('POST', 'draft-pairs/publish', { body: { pairingIds: preview.pairingIds } });
    expect(again).toMatchObject({ status: 409, body: { code: 'nothing-to-publish' } });
    const hours = (Date.parse((await pairOf('UG-001')).answerBy ?? '') - Date.now()) / 3_600_000;
    expect(Math.round(hours)).toBe(72);
  });

  it('begin once both have said yes, whoever is first, and are introduced then', async () => {
    const [first, second] = [await pairOf('UG-001'), await pairOf('UG-002')];
    await mentorOf(first).post(`pairings/${first.id}/accept`);
    expect(await pairOf('UG-001')).toMatchObject({ state: 'published', waitsFor: 'mentee' });
    await presenterOf(first).post(`pairings/${first.id}/accept`);
    await presenterOf(second).post(`pairings/${second.id}/accept`);
    expect(await pairOf('UG-002')).toMatchObject({ state: 'published', waitsFor: 'mentor' });
    await mentorOf(second).post(`pairings/${second.id}/accept`);
    for (const code of ['UG-001', 'UG-002']) {
      const pair = await pairOf(code);
      expect(pair).toMatchObject({ state: 'active', waitsFor: 'mentor', stale: false });
      const letters = await Promise.all([mentorOf(pair), presenterOf(pair)].map(lettersTo));
      for (const mine of letters) expect(mine.map(({ kind }) => kind)).toContain('pairing-begins');
    }
  });

  it('hear nothing unkind after a no, and get somebody else whom an organiser confirms', async () => {
    const pair = await pairOf('UG-003');
    const [mentor, presenter] = [mentorOf(pair), presenterOf(pair)];
    await presenter.post(`pairings/${pair.id}/accept`);
    await mentor.post(`pairings/${pair.id}/decline`);
    const last = (await lettersTo(presenter)).at(-1);
    expect(last).toMatchObject({
      subject: 'Another mentor for UG-003',
      text: expect.not.stringContaining(pair.mentor),
    });
    const seen = (await presenter.get<{ items: Pairing[] }>('pairings')).items.find(({ id }) => id === pair.id);
    expect(seen).toMatchObject({ state: 'ended', said: 'accepted' });

    const { id } = await repairFor('UG-003');
    await world.organiser.post(`match-runs/${id}/confirm`);
    const replacement = await pairOf('UG-003');
    expect(replacement.mentorId).not.toBe(pair.mentorId);
    expect(replacement.state).toBe('published');
    expect((await lettersTo(presenter)).at(-1)?.text).toContain(replacement.mentor);
    const twice = await world.organiser.ask('POST', `match-runs/${id}/confirm`);
    expect(twice).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    await both(replacement);
  });

  it('are spared who said no when the presenter does: the mentor hears that a place is free', async () => {
    const pair = await pairOf('UG-004');
    await presenterOf(pair).post(`pairings/${pair.id}/decline`);
    const last = (await lettersTo(mentorOf(pair))).at(-1);
    expect(last?.text).toContain('It says nothing about you');
    const seen = (await mentorOf(pair).get<{ items: Pairing[] }>('pairings')).items.find(({ id }) => id === pair.id);
    expect(seen?.state).toBe('ended');
    await world.organiser.post(`match-runs/${(await repairFor('UG-004')).id}/confirm`);
    await both(await pairOf('UG-004'));
  });

  it('are told kindly when a mentor has to stop after all, and somebody else is found', async () => {
    const pair = await pairOf('UG-001');
    const refused = await mentorOf(pair).ask('POST', `pairings/${pair.id}/decline`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'already-running' } });
    await mentorOf(pair).post(`pairings/${pair.id}/leave`);
    expect((await board()).pairs.find(({ id }) => id === pair.id)?.endedBecause).toBe('mentor-withdrew');
    expect((await lettersTo(presenterOf(pair))).at(-1)?.text).toContain('Everything that you have written stays');
    await world.organiser.post(`match-runs/${(await repairFor('UG-001')).id}/confirm`);
    const replacement = await pairOf('UG-001');
    expect(replacement.mentorId).not.toBe(pair.mentorId);
    await both(replacement);
  });

  it('are re-paired in two taps, the old pair standing until the new one is confirmed', async () => {
    const pair = await pairOf('UG-002');
    await world.organiser.post(`pairings/${pair.id}/replace`);
    expect((await pairOf('UG-002')).id).toBe(pair.id);
    await world.organiser.post(`match-runs/${(await repairFor('UG-002')).id}/confirm`);
    const now = (await board()).pairs.filter(({ code }) => code === 'UG-002');
    expect(now.map(({ state, endedBecause }) => [state, endedBecause])).toEqual([
      ['ended', 're-paired'],
      ['published', null],
    ]);
    expect((await lettersTo(mentorOf(pair))).at(-1)?.subject).toBe('UG-002 goes on with somebody else');
  });

  it('are reminded when half of the time is over; silence is overdue, or counts as the organisers choose', async () => {
    const { organiser, server } = world;
    const pair = await pairOf('UG-002');
    const age = (hours: number) =>
      server.rows(
        `UPDATE pairing SET since = now() - $2 * interval '1 hour', answer_by = now() + (72 - $2) * interval '1 hour' WHERE id = $1`,
        [pair.id, hours],
      );
    await presenterOf(pair).post(`pairings/${pair.id}/accept`);
    await age(40);
    await hourStrikes(server);
    await hourStrikes(server);
    const reminders = async (person: Person) =>
      (await lettersTo(person)).filter(({ kind }) => kind === 'pairing-reminder').length;
    expect([await reminders(mentorOf(pair)), await reminders(presenterOf(pair))]).toEqual([1, 0]);
    await age(80);
    await hourStrikes(server);
    expect(await pairOf('UG-002')).toMatchObject({ state: 'published', overdue: true, waitsFor: 'mentor' });
    const { contacts, ...rules } = await organiser.get<Schemas['PairingRulesWithContactsDto']>('pairing-rules');
    expect(contacts.map(({ name }) => name)).toEqual(['Odile Organiser']);
    await organiser.put('pairing-rules', { ...rules, silence: 'declined' });
    const stale = await organiser.ask('PUT', 'pairing-rules', { body: { ...rules, silence: 'accepted' } });
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale-rules' } });
    await hourStrikes(server);
    expect((await board()).pairs.find(({ id }) => id === pair.id)?.state).toBe('declined');
    expect((await repairFor('UG-002')).kind).toBe('repair');
  });

  it('never judge and mentor the same work, whichever comes first', async () => {
    const { organiser, works, mentors } = world;
    const pair = await pairOf('UG-001');
    const reviewed = { pairs: [{ submissionId: pair.submissionId, reviewerId: pair.mentorId }] };
    expect(await organiser.ask('POST', 'review-assignments', { body: reviewed })).toMatchObject({
      body: { code: 'invalid-assignment' },
    });
    const { id } = await repairFor('UG-002');
    const run = await organiser.get<Schemas['MatchRunDto']>(`match-runs/${id}`);
    const proposed = run.proposal.pairs[0]?.mentorId;
    const submissionId = works[1]?.id;
    await organiser.post('review-assignments', { pairs: [{ submissionId, reviewerId: proposed }] });
    expect(await organiser.ask('POST', `match-runs/${id}/confirm`)).toMatchObject({
      status: 409,
      body: { code: 'stale-proposal', errors: [{ message: expect.stringContaining('is to review UG-002 now') }] },
    });
    await organiser.post(`match-runs/${id}/discard`);
    const drafts = await chain.draftPairs(organiser);
    expect(drafts.find(({ state }) => state === 'proposed')?.mentorId).not.toBe(proposed);
    expect(mentors.map((mentor) => mentor.id)).toContain(proposed);
  });

  it('are taken apart by an organiser, and both are told', async () => {
    const pair = await pairOf('UG-003');
    await world.organiser.post(`pairings/${pair.id}/end`);
    expect((await lettersTo(presenterOf(pair))).at(-1)?.subject).toBe('Your mentoring for UG-003 has ended');
    expect((await board()).without.map(({ code }) => code)).toContain('UG-003');
    const twice = await world.organiser.ask('POST', `pairings/${pair.id}/end`);
    expect(twice).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
  });

  it('never have a supervisor of the work for a mentor, also when the authors name them only later', async () => {
    const { organiser, presenters, server, works } = world;
    const [work, presenter] = [works[2] as chain.Submission, presenters[2] as Person];
    const propose = async () => {
      const { matchRunId } = await chain.finished<{ matchRunId: string }>(
        organiser,
        await organiser.post('match-runs'),
      );
      const { proposal } = await organiser.get<Schemas['MatchRunDto']>(`match-runs/${matchRunId}`);
      const mentorId = proposal.pairs.find(({ submissionId }) => submissionId === work.id)?.mentorId ?? '';
      return { matchRunId, mentorId };
    };
    const first = await propose();
    const [{ address }] = (await server.rows<{ address: string }>(
      'SELECT address FROM person_address WHERE person_id = $1',
      [first.mentorId],
    )) as [{ address: string }];
    await DraftWriter.of(presenter, work.id, server.slug).save(['supervisor.address', '', address]);
    expect(await organiser.ask('POST', `match-runs/${first.matchRunId}/accept`)).toMatchObject({
      status: 409,
      body: { code: 'stale-proposal', errors: [{ message: expect.stringContaining('supervises UG-003') }] },
    });
    expect((await propose()).mentorId).not.toBe(first.mentorId);
    const lock = { submissionId: work.id, mentorId: first.mentorId, kind: 'lock' };
    expect(await organiser.ask('POST', 'pair-wishes', { body: lock })).toMatchObject({
      ...{ status: 409, body: { code: 'pair-is-barred', detail: expect.stringContaining('supervises UG-003') } },
    });
  });

  it('are matched again by the way that an organiser chooses, with what was decided about two, and a price for it', async () => {
    const { organiser, mentors } = world;
    const pair = await pairOf('UG-001');
    const [reviewed] = await world.server.rows<{ submissionId: string; mentorId: string }>(
      'SELECT submission_id AS "submissionId", reviewer_id AS "mentorId" FROM review_assignment',
    );
    expect(await organiser.ask('POST', 'pair-wishes', { body: { ...reviewed, kind: 'lock' } })).toMatchObject({
      status: 409,
      body: { code: 'pair-is-barred' },
    });
    const weights = { text: 3, times: 0.2, language: 0, preferred: 0.5 };
    const gates = { leastSharedTimes: 1, meetingMinutes: 30 };
    const hidden = { body: { weights: { privateWishes: 0 } } };
    expect(await organiser.ask('POST', 'match-runs', hidden)).toMatchObject({ status: 400 });
    const job = await organiser.post<{ jobId: string }>('match-runs', { kind: 'rematch', weights, gates });
    const { matchRunId } = await chain.finished<{ matchRunId: string }>(organiser, job);
    const run = await organiser.get<Schemas['MatchRunDto']>(`match-runs/${matchRunId}`);
    const { choices = [], pairs } = run.proposal;
    expect(run).toMatchObject({ kind: 'rematch', weights, gates });
    expect(choices.map(({ keep }) => keep)).toEqual([null, 0, 0.01, 0.03, 0.1, 0.3, 1]);
    expect(pairs.find(({ submissionId }) => submissionId === pair.submissionId)?.mentorId).toBe(pair.mentorId);

    const known = (await board()).pairs.filter(({ code }) => code === 'UG-001').map(({ mentorId }) => mentorId);
    const wish = { submissionId: pair.submissionId, mentorId: mentors.find(({ id }) => !known.includes(id))?.id };
    const price = await organiser.post<Schemas['WishPriceDto']>(`match-runs/${matchRunId}/price`, {
      ...{ ...wish, kind: 'forbid' },
    });
    expect(price).toMatchObject({ possible: true, share: expect.any(Number) });
    await organiser.post('pair-wishes', { ...wish, kind: 'prefer' });
    const { wishes } = await organiser.get<Schemas['MatchRunDto']>(`match-runs/${matchRunId}`);
    expect(wishes).toEqual([{ ...wish, kind: 'prefer' }]);

    const wrong = await organiser.ask('POST', `match-runs/${matchRunId}/accept`, { body: { keep: 0.5 } });
    expect(wrong).toMatchObject({ status: 400, body: { code: 'unknown-choice' } });
    await organiser.post(`match-runs/${matchRunId}/accept`, { keep: 1 });
    const drafts = (await board()).pairs.filter(({ state }) => state === 'proposed').map(({ code }) => code);
    expect(drafts).not.toContain('UG-001');
    expect(drafts).toContain('UG-003');
  });

  it('wait for the training of the mentor where the conference asks for one, and begin when it is done', async () => {
    const { organiser, server } = world;
    await server.rows(
      `INSERT INTO mentoring_rules (conference_id, training_needed, training_words, campuses, wishes)
       SELECT id, true, 'Two hours, online.', '{}', '{}' FROM conference WHERE slug = $1`,
      [server.slug],
    );
    await chain.publishPairs(organiser);
    const pair = await pairOf('UG-003');
    await both(pair);
    expect(await pairOf('UG-003')).toMatchObject({ state: 'accepted', waitsFor: 'training' });
    expect((await lettersTo(mentorOf(pair))).at(-1)?.kind).toBe('pairing-waits');
    expect((await organiser.get<Schemas['PairProgressDto'][]>('pair-progress')).map(({ code }) => code)).not.toContain(
      'UG-003',
    );
    await mentorOf(pair).put('mentor-profile/training', { done: true });
    expect(await pairOf('UG-003')).toMatchObject({ state: 'active' });
    expect((await lettersTo(presenterOf(pair))).at(-1)?.kind).toBe('pairing-begins');
  });

  it('end with a work that is taken back, and stand again where they stood when that is undone', async () => {
    const { works } = world;
    const pair = await pairOf('UG-003');
    const take = (act: string) => presenterOf(pair).ask('POST', `submissions/${works[2]?.id}/${act}`);
    const stands = (state: string) =>
      eventually(async () => {
        const now = (await board()).pairs.find(({ id }) => id === pair.id);
        if (now?.state !== state) throw new Error(`The pair is ${now?.state}.`);
        return now;
      });
    expect((await take('withdraw')).status).toBe(204);
    expect((await stands('ended')).endedBecause).toBe('work-withdrawn');
    expect((await take('undo-withdrawal')).status).toBe(204);
    expect((await stands('active')).endedBecause).toBeNull();
    for (const person of [mentorOf(pair), presenterOf(pair)]) {
      expect((await lettersTo(person)).at(-1)).toMatchObject({ kind: 'pairing-back', subject: 'UG-003 is back' });
    }
    await take('withdraw');
    await stands('ended');
    // Whoever has no room any more is not asked for more than they take: somebody else is looked for.
    await world.server.rows('UPDATE mentor_profile SET capacity = 1, wished_minimum = 0 WHERE person_id = $1', [
      pair.mentorId,
    ]);
    await world.server.rows(
      `UPDATE pairing SET mentor_id = $1 WHERE state = 'active' AND id = (SELECT min(id::text)::uuid FROM pairing
         WHERE state = 'active' AND submission_id <> $2)`,
      [pair.mentorId, pair.submissionId],
    );
    await take('undo-withdrawal');
    const { mentor } = await repairFor('UG-003').then(({ id }) =>
      world.organiser.get<Schemas['MatchRunDto']>(`match-runs/${id}`).then(({ proposal, mentors }) => ({
        mentor: mentors.find(({ id: one }) => one === proposal.pairs[0]?.mentorId)?.id,
      })),
    );
    expect(mentor).not.toBe(pair.mentorId);
    expect((await stands('ended')).endedBecause).toBe('work-withdrawn');
  });

  it('end kindly once it is known that the work is not accepted, and not before', async () => {
    const { organiser, works } = world;
    const pair = (await board()).pairs.find(({ state }) => state === 'active') as BoardPair;
    const submissionId = works.find(({ code }) => code === pair.code)?.id;
    await organiser.post('decisions', { decisions: [{ submissionId, outcome: 'decline', version: 0 }] });
    expect((await pairOf(pair.code)).state).toBe('active');
    await chain.releaseAtOnce(organiser, 'Nobody has read it.');
    await eventually(async () => {
      const now = (await board()).pairs.find(({ id }) => id === pair.id);
      if (now?.state !== 'ended') throw new Error(`The pair is ${now?.state}.`);
      expect(now.endedBecause).toBe('work-declined');
    });
    expect((await lettersTo(mentorOf(pair))).at(-1)?.subject).toBe(`${pair.code} was not accepted this time`);
    expect((await lettersTo(presenterOf(pair))).map(({ subject }) => subject)).toContain(
      `What you and ${pair.mentor} wrote stays yours`,
    );
  });
});
