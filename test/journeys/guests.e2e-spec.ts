import { Caller } from '../builders/caller';
import { DraftWriter } from '../builders/draft-writer';
import { type FormBrowser, workAt } from '../builders/form-browser';
import { FrontDoor } from '../builders/front-door';
import { hourStrikes } from '../builders/hour-strikes';
import { linkInMail } from '../builders/mailed-links';

const START = '/c/student-research/submit';

describe('writing before one has said who one is', () => {
  let door: FrontDoor;
  beforeAll(async () => {
    door = await FrontDoor.open();
  });
  afterAll(() => door.close());

  const callerOf = (here: FormBrowser) =>
    new Caller(
      `${door.server.url}/api/v1/conferences/student-research/`,
      `colloquy_session=${here.cookie('colloquy_session')}`,
    );

  /** Somebody who has pressed Start, and said their address among the authors. */
  async function guest(address: string) {
    const here = door.browser();
    const { location } = await here.send(START, {});
    const id = workAt(location);
    const draft = DraftWriter.of(callerOf(here), id);
    await draft.write(door.server);
    const [own] = (await draft.read()).content.authors;
    await draft.save([`authors.${own?.id}.address`, '', address]);
    return { here, draft };
  }

  const resume = async (address: string, here = door.browser(), place = 0) => {
    const link = await linkInMail(door.mails, address, place);
    const page = await here.open(link);
    const token = new URL(link, door.server.url).searchParams.get('key') ?? '';
    return { page, here, answer: await here.send('/resume', { token }), token };
  };

  it('begins at a page that works without script, and asks nothing', async () => {
    const here = door.browser();
    const page = await here.open(START);
    expect(page.text).toContain('Student Research Conference');
    expect(page.text).not.toContain('<script');
    expect(page.text).not.toContain('type="email"');
    const { status, location } = await here.send(START, {});
    expect(status).toBe(303);
    expect(location).toMatch(/\/app\/c\/student-research\/write\/[0-9a-f-]{36}\/title$/);
    expect((await here.open(START)).text).toContain('Go on');
  });

  it('submits, and with the receipt gets the way back on any device', async () => {
    const { here, draft } = await guest('guest.one@example.org');
    const { body } = await draft.submit();
    expect(body).toMatchObject({ code: expect.stringMatching(/^UG-/) });
    const there = await resume('guest.one@example.org');
    expect(there.page.text).toContain('guest.one@example.org');
    expect(there.answer.status).toBe(303);
    expect(await door.me(there.here)).toMatchObject({ name: 'Ana Ferreira' });
    expect((await DraftWriter.of(callerOf(there.here), draft.id).read()).state).toBe('submitted');
    expect((await door.me(here)).personId).toBeNull();
    expect((await there.here.send('/resume', { token: there.token })).text).toContain('used already');
  });

  it('goes on as whom the address belongs to, and nobody goes on as them who does not read their mail', async () => {
    const owner = await door.somebody(['attendee']);
    const { here, draft } = await guest(owner.address);
    expect(await draft.ask('POST', 'draft/keep-my-place')).toMatchObject({ body: { sentTo: owner.address } });
    const mallory = await door.me(here);
    expect(mallory.personId).not.toBe(owner.id);
    const there = await resume(owner.address);
    expect((await door.me(there.here)).personId).toBe(owner.id);
    expect((await door.me(here)).personId).toBeNull();
    expect((await draft.ask('GET', 'draft')).status).toBe(401);
    const own = DraftWriter.of(callerOf(there.here), draft.id);
    expect((await own.read()).content.authors).toMatchObject([{ name: 'Ana Ferreira' }]);
  });

  it('becomes the work of whoever organises or reviews here, but its link does not open what they see', async () => {
    const owner = await door.somebody(['organiser']);
    const { draft } = await guest(owner.address);
    await draft.ask('POST', 'draft/keep-my-place');
    const there = await resume(owner.address);
    expect(there.answer.location).toContain('/sign-in?next=');
    expect((await door.me(there.here)).personId).toBeNull();
    const signedIn = await door.signedIn(owner);
    expect((await DraftWriter.of(callerOf(signedIn), draft.id).read()).content.title).toBe('Bees and roads');
  });

  it('sends the way back only to an address, and not too often', async () => {
    const { draft } = await guest('not an address');
    const [own] = (await draft.read()).content.authors;
    expect(await draft.ask('POST', 'draft/keep-my-place')).toMatchObject({
      ...{ status: 400, body: { errors: [{ field: `authors.${own?.id}.address` }] } },
    });
    await draft.save([`authors.${own?.id}.address`, 'not an address', 'often@example.org']);
    const statuses = [];
    for (let time = 0; time < 6; time += 1) statuses.push((await draft.ask('POST', 'draft/keep-my-place')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('leaves nothing behind when nothing was written for a week; a single word stays', async () => {
    const started = async () => {
      const here = door.browser();
      const id = workAt((await here.send(START, {})).location);
      return DraftWriter.of(callerOf(here), id);
    };
    const [empty, fresh, written] = [await started(), await started(), await started()];
    await written.save(['title', '', 'Bees']);
    await door.server.rows(
      `UPDATE abstract_draft SET saved_at = now() - interval '8 days' WHERE submission_id = ANY ($1)`,
      [[empty.id, written.id]],
    );
    await hourStrikes(door.server);
    const left = await door.server.rows<{ id: string }>('SELECT id FROM submission WHERE id = ANY ($1)', [
      [empty.id, fresh.id, written.id],
    ]);
    expect(left.map(({ id }) => id).sort()).toEqual([fresh.id, written.id].sort());
  });

  it('is told when the call is over', async () => {
    await door.server.rows(
      `UPDATE phase SET starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' WHERE name = 'submission'`,
    );
    expect((await door.browser().open(START)).text).toContain('The call is closed');
  });
});
