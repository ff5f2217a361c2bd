import type { Schemas } from '@colloquy/api-client';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { hourStrikes } from '../builders/hour-strikes';

type Letter = Schemas['ConferenceLetterDto'];
type New = Schemas['NewLetterDto'];

const A_YEAR_ON = `${new Date().getFullYear() + 1}-01-11T09:00`;
const INVITATION: New = {
  ...{ to: 'attendee', goesAt: { local: A_YEAR_ON }, follows: null },
  ...{ subject: 'You are invited: {title}', text: 'Come to {venue} on {days}.' },
};

describe('the letters of a conference', () => {
  let server: ConferenceServer;
  let organiser: Person;
  let guest: Person;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile Organiser', ['organiser']);
    guest = await server.person('Gus Guest', ['attendee']);
  });
  afterAll(() => server.stop());

  const letters = () => organiser.get<Letter[]>('letters');
  const letterOf = async (id: string) => (await letters()).find((letter) => letter.id === id);
  const write = async (changes: Partial<New> = {}) =>
    (await organiser.post<{ id: string }>('letters', { ...INVITATION, ...changes })).id;
  const act = (id: string, what: string, revision = 1) =>
    organiser.ask<{ code: string }>('POST', `letters/${id}/${what}`, { body: { revision } });
  /** What was written to somebody, whether or not it has gone out yet. */
  const read = (person: Person, subject: RegExp) =>
    server.rows<{ text: string }>('SELECT text FROM mail_message WHERE person_id = $1 AND subject ~ $2', [
      person.id,
      subject.source,
    ]);
  const timeComes = async (id: string) => {
    await server.rows(`UPDATE letter SET goes_at = now() - interval '1 minute' WHERE id = $1`, [id]);
    await hourStrikes(server);
  };

  it('come with its kind, once, and wait for the organisers’ word', async () => {
    await organiser.post('suggested-letters');
    await organiser.post('suggested-letters');
    const come = await letters();
    expect(come.map(({ state }) => state)).toEqual(come.map(() => 'waiting'));
    expect(new Set(come.map(({ subject }) => subject)).size).toBe(come.length);
    expect(come.length).toBeGreaterThan(4);
    const [first] = come;
    expect(first?.filled.subject).not.toContain('{title}');
  });

  it('go out at their time, once, to each who has the role then, and never without that word', async () => {
    const id = await write();
    await timeComes(id);
    expect(await read(guest, /invited/)).toEqual([]);
    await server.rows(`UPDATE letter SET goes_at = now() + interval '1 day' WHERE id = $1`, [id]);
    expect((await act(id, 'agree')).status).toBe(204);
    const late = await server.person('Lea Late', ['attendee']);
    await timeComes(id);
    await hourStrikes(server);
    for (const person of [guest, late]) {
      const [message, ...more] = await read(person, /invited/);
      expect(more).toEqual([]);
      expect(message?.text).toMatch(/^Dear (Gus Guest|Lea Late),\n\nCome to [^{]+ on [^{]+\.\n\nHere is where: http/);
    }
    expect(await read(organiser, /invited/)).toEqual([]);
    expect(await letterOf(id)).toMatchObject({ state: 'sent', reached: 2 });
    expect(await act(id, 'send')).toMatchObject({ status: 409, body: { code: 'letter-sent' } });
    const { items } = await organiser.get<{ items: { sentence: string }[] }>('log?text=at its time');
    expect(items.map(({ sentence }) => sentence)).toEqual([
      'The program sent the letter “You are invited: {title}” at its time to 2 people',
    ]);
  });

  it('wait again once they are changed, and for nobody who has not read the change', async () => {
    const id = await write({ subject: 'A first word' });
    await act(id, 'agree');
    await organiser.ask('PUT', `letters/${id}`, { body: { ...INVITATION, subject: 'Another word', revision: 1 } });
    expect(await letterOf(id)).toMatchObject({ subject: 'Another word', state: 'waiting', revision: 2 });
    expect(await act(id, 'agree')).toMatchObject({ status: 409, body: { code: 'letter-changed' } });
    await act(id, 'agree', 2);
    await act(id, 'take-back', 2);
    await timeComes(id);
    expect(await read(guest, /Another word/)).toEqual([]);
    expect(await act(id, 'agree', 2)).toMatchObject({ status: 400, body: { errors: [{ field: 'goesAt' }] } });
    await act(id, 'remove', 2);
    expect(await letterOf(id)).toBeUndefined();
    await organiser.post(`letters/${id}/bring-back`);
    expect((await organiser.ask('POST', `letters/${id}/send`, { body: { revision: 2 } })).body).toEqual({ reached: 2 });
  });

  it('are refused with every fault beside its field, and a time that comes twice with the two choices', async () => {
    const body = { ...INVITATION, goesAt: { local: '2027-10-31T01:30' }, subject: '', text: 'Dear {firstname}' };
    const refused = await organiser.ask<{ errors: { field: string; choices?: unknown[] }[] }>('POST', 'letters', {
      body,
    });
    expect(refused.status).toBe(400);
    expect(refused.body.errors.map(({ field }) => field)).toEqual(['goesAt', 'subject', 'text']);
    expect(refused.body.errors[0]?.choices).toHaveLength(2);
    const judges = await write({ to: 'judge' });
    expect(await act(judges, 'send')).toMatchObject({ status: 409, body: { code: 'nobody-to-write-to' } });
  });

  it('say on an occasion what organisers wish to say: to mentors, with the decision, and with the first programme', async () => {
    const decision = await write({
      ...{ to: 'author', goesAt: null, follows: 'decision released' },
      ...{ subject: 'Decision on {code}', text: '{decision} Families are welcome.' },
    });
    const programme = await write({ goesAt: null, follows: 'programme published', subject: 'The programme is out' });
    const pair = await write({
      ...{ to: 'mentor', goesAt: null, follows: 'pair published' },
      ...{ subject: 'Would you mentor {code}?', text: 'Read it once for its question.' },
    });
    for (const id of [pair, decision, programme]) expect((await act(id, 'agree')).status).toBe(204);
    const works = await chain.importAbstracts(organiser, abstractRows(2));
    const mentors = await Promise.all(['Mo', 'May'].map((name) => server.person(name, ['mentor'])));
    await chain.describeThemselves(mentors, 1);
    await chain.pairMentors(organiser);
    for (const mentor of mentors) {
      const [asked] = await read(mentor, /^Would you mentor UG-00[12]\?$/);
      expect(asked?.text).toMatch(/Read it once for its question\.\n\nwe would like you to be the mentor of:/);
    }
    await chain.acceptAsWished(organiser, works);
    const author = await server.personAt(presenterAddress(1));
    const [told] = await read(author, /^Decision on UG-001$/);
    expect(told?.text).toMatch(
      /We are glad to tell you that it is accepted as a (talk|poster)\. Families are welcome\./,
    );
    expect(told?.text).toContain(`It is about UG-001, “${works[0]?.title}”.`);
    expect(await read(guest, /programme is out/)).toEqual([]);
    await chain.publish(organiser);
    await chain.publish(organiser);
    expect(await read(guest, /programme is out/)).toHaveLength(1);
  });

  it('go on to next year’s conference as they were written, and wait there', async () => {
    const mine = await write({ subject: 'A word of our own' });
    await act(mine, 'agree');
    const [year, month, day] = [new Date().getFullYear() + 2, '06', '08'];
    const clone = await organiser.post<{ slug: string }>('clone', {
      ...{ title: 'The next one', startsOn: `${year}-${month}-${day}`, endsOn: `${year}-${month}-${day}` },
    });
    const next = await organiser.get<Letter[]>(`/api/v1/conferences/${clone.slug}/letters`);
    expect(next.find(({ subject }) => subject === 'A word of our own')).toMatchObject({
      state: 'waiting',
      reached: null,
    });
    expect(next.map(({ state }) => state)).toEqual(next.map(() => 'waiting'));
  });
});
