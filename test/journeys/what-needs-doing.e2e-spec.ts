import type { Schemas } from '@colloquy/api-client';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';

type Tasks = Schemas['TasksDto'];
type Next = Schemas['NextStepDto'];

describe('what needs doing, as the conference goes on', () => {
  let server: ConferenceServer;
  let organiser: Person;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile Organiser', ['organiser']);
  });
  afterAll(() => server.stop());

  /** What follows from the state of the conference, without the committee's own tasks. */
  const derived = async () =>
    (await organiser.get<Tasks>('tasks')).tasks.filter(({ stage }) => stage !== 'own').map(({ key }) => key);
  const nextOf = async (person: Person) => (await person.get<Next>('next-step')).steps[0]?.what;

  it('comes and goes from the first abstract to the changes after the first release', async () => {
    expect(await derived()).toEqual(['invite-organisers']);
    await chain.addMembers(server, organiser, 'organiser', ['Oscar']);
    expect(await derived()).toEqual([]);

    const works = await chain.importAbstracts(organiser, abstractRows(6));
    expect(await derived()).toEqual(['find-mentors', 'write-review-form', 'find-reviewers']);

    const mentors = await chain.addMembers(server, organiser, 'mentor', ['Mia', 'Max']);
    await chain.addMembers(server, organiser, 'chair', ['Mia', 'Max', 'Mona', 'Milo']);
    expect(await derived()).toContain('mentors-without-profile');
    expect(await nextOf(mentors[0] as Person)).toBe('Say what you can help with.');
    await chain.describeThemselves(mentors, 3);
    expect(await derived()).toContain('pair-mentors');
    const pairings = await chain.pairMentors(organiser);
    expect(await derived()).toContain('pairings-not-answered');
    for (const mentor of mentors) {
      for (const { id } of pairings.filter(({ mentorId }) => mentorId === mentor.id)) {
        expect(await nextOf(mentor)).toMatch(/^Say whether you can be the mentor of /);
        await mentor.post(`pairings/${id}/accept`);
      }
    }
    expect(await derived()).toContain('presenters-not-answered');
    for (const [place, { id }] of pairings.entries()) {
      const presenter = await server.personAt(presenterAddress(place + 1));
      expect(await nextOf(presenter)).toMatch(/^Say whether M\w+ is the right mentor for UG-/);
      await presenter.post(`pairings/${id}/accept`);
    }
    expect(await nextOf(mentors[0] as Person)).toMatch(/draft, UG-\d+, and write a few lines/);

    await chain.setCriteria(organiser);
    const reviewers = await chain.addMembers(server, organiser, 'reviewer', ['Rea', 'Rolf']);
    expect(await derived()).toEqual(['assign-reviewers']);
    await chain.assignReviewers(organiser);
    expect(await derived()).toEqual(['reviews-to-come']);
    expect(await nextOf(reviewers[0] as Person)).toMatch(/^Review UG-\d+, “/);
    for (const reviewer of reviewers) await chain.reviewEverything(reviewer);
    expect(await nextOf(reviewers[0] as Person)).toBeUndefined();

    expect(await derived()).toEqual(['decide']);
    await chain.decideAndRelease(organiser, { talks: 4, posters: 2 });
    expect((await derived()).sort()).toEqual(['make-timetable', 'places-not-confirmed', 'plan-poster-session']);

    const author = await server.personAt(presenterAddress(1));
    expect(await nextOf(author)).toMatch(/^Say that you will present UG-001/);
    await author.post(`submissions/${works[0]?.id}/confirm`);
    expect(await nextOf(author)).toMatch(/^Prepare UG-001/);
    await server.rows(`UPDATE submission SET state = 'confirmed' WHERE state = 'accepted'`);

    await chain.acceptTimetable(organiser);
    const { id } = await chain.planPosterSession(organiser, 2);
    expect(await derived()).toEqual(['give-boards']);
    await chain.acceptBoards(organiser, id);
    expect(await derived()).toEqual(['publish']);
    await chain.publish(organiser);
    expect(await derived()).toEqual([]);

    await server.rows(`UPDATE board_placement SET board_number = board_number + 10`);
    const { tasks, phases } = await organiser.get<Tasks>('tasks');
    expect(tasks.find(({ key }) => key === 'publish-changes')?.what).toMatch(/ differ from release 1\.$/);
    expect(phases.find(({ name }) => name === 'submission')?.parts).toEqual([
      { done: 6, of: 6, sentence: '6 abstracts came in.' },
    ]);
  });

  it('can be taken, given to somebody of the committee, and to nobody else', async () => {
    const [oscar] = await chain.addMembers(server, organiser, 'organiser', ['Oscar']);
    const stranger = await server.person('Stella', ['author']);
    const ownerOf = async (key: string) =>
      (await organiser.get<Tasks>('tasks')).tasks.find((task) => task.key === key)?.owner?.name;
    await organiser.post('tasks/publish-changes/take');
    expect(await ownerOf('publish-changes')).toBe('Odile Organiser');
    await organiser.post('tasks/publish-changes/give', { personId: oscar?.id });
    expect(await ownerOf('publish-changes')).toBe('Oscar');
    const refused = await organiser.ask('POST', 'tasks/publish-changes/give', { body: { personId: stranger.id } });
    expect(refused).toMatchObject({ status: 400, body: { code: 'not-an-organiser' } });
    await server.rows(`DELETE FROM membership WHERE person_id = $1`, [oscar?.id]);
    expect(await ownerOf('publish-changes')).toBeUndefined();
  });

  it('is also what the committee sets itself, and what its kind reminds it of', async () => {
    const { key } = await organiser.post<{ key: string }>('tasks', { title: 'Order the coffee', dueOn: '2027-05-20' });
    const find = async (wanted: string) =>
      (await organiser.get<Tasks>('tasks')).tasks.find((task) => task.key === wanted);
    expect(await find(key)).toMatchObject({ what: 'Order the coffee', deadline: '2027-05-20T23:00:00.000Z' });
    for (const own of [key, 'checklist-chairs-briefed']) {
      expect(await find(own)).toBeDefined();
      await organiser.post(`tasks/${own}/finish`);
      expect(await find(own)).toBeUndefined();
      expect((await organiser.get<Tasks>('tasks')).ticked.map((each) => each.key)).toContain(own);
      await organiser.post(`tasks/${own}/reopen`);
      expect(await find(own)).toBeDefined();
      await organiser.post(`tasks/${own}/remove`);
      expect(await find(own)).toBeUndefined();
    }
    const faulty = await organiser.ask('POST', 'tasks', { body: { title: ' ', dueOn: '2027-02-30' } });
    expect(faulty).toMatchObject({ status: 400, body: { errors: [{ field: 'title' }, { field: 'dueOn' }] } });
  });

  it('reminds people as it was seen before, and not again for three days', async () => {
    await server.rows(`UPDATE submission SET state = 'accepted' WHERE code IN ('UG-001', 'UG-002')`);
    const nudge = 'tasks/places-not-confirmed/nudge';
    const preview = await organiser.get<Schemas['NudgePreviewDto']>(`${nudge}?note=See%20you%20soon.`);
    expect(preview.recipients).toHaveLength(2);
    expect(preview.text).toContain('See you soon.');
    expect(preview.text).toMatch(/\/app\/c\/student-research\/my-submissions/);
    expect(await organiser.post(nudge, { note: 'See you soon.' })).toEqual({ reminded: 2 });
    const letters = await server.rows<{ text: string }>(`SELECT text FROM mail_message WHERE kind = 'reminder'`);
    expect(letters.map(({ text }) => text)).toContain(preview.text);
    expect(await organiser.ask('POST', nudge, { body: {} })).toMatchObject({
      status: 409,
      body: { code: 'reminded-lately' },
    });
    expect((await organiser.get<Schemas['NudgePreviewDto']>(nudge)).spared).toHaveLength(2);
    await server.rows(`UPDATE task_nudge SET sent_at = sent_at - interval '3 days'`);
    expect(await organiser.post(nudge)).toEqual({ reminded: 2 });
  });

  it('begins with the set-up before the call is open, and is nothing once the conference is archived', async () => {
    const inState = async (state: string) => {
      await server.rows('UPDATE conference SET state = $1 WHERE slug = $2', [state, server.slug]);
      return (await organiser.get<Tasks>('tasks')).tasks;
    };
    const [first] = await inState('setting-up');
    expect(first).toMatchObject({ key: 'finish-set-up', button: { to: expect.stringMatching(/^set-up\/\w+$/) } });
    expect(await inState('archived')).toEqual([]);
  });
});
