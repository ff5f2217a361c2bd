import { FrontDoor } from '../builders/front-door';

describe('asking for a sign-in link', () => {
  let door: FrontDoor;

  beforeAll(async () => {
    door = await FrontDoor.open();
  });
  afterAll(() => door.close());

  const request = (address: string, machine?: string) =>
    door
      .browser(machine)
      .ask('POST', '/api/v1/sign-in/links', { 'content-type': 'application/json' }, JSON.stringify({ address }));

  it('answers known and unknown addresses alike, and writes to nobody who is unknown', async () => {
    const person = await door.somebody();
    const [{ mails: before } = { mails: -1 }] = await door.server.rows<{ mails: number }>(
      'SELECT count(*)::int AS mails FROM mail_message',
    );
    const [known, unknown] = [await request(person.address), await request('nobody@example.org')];
    expect(known.status).toBe(202);
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    const names = (headers: Headers) => [...headers.keys()].filter((name) => name !== 'date').sort();
    expect(names(unknown.headers)).toEqual(names(known.headers));
    const [{ mails } = { mails: -1 }] = await door.server.rows<{ mails: number }>(
      'SELECT count(*)::int AS mails FROM mail_message',
    );
    expect(mails).toBe(before + 1);
    const pages = [
      await door.ask(door.browser(), person.address),
      await door.ask(door.browser(), 'nobody@example.org'),
    ];
    expect(pages[0]?.text).toBe(pages[1]?.text);
  });

  it('says beside the field what is wrong with an address, and keeps what was typed', async () => {
    const page = await door.ask(door.browser(), 'ada@example');
    expect(page).toMatchObject({ status: 400, text: expect.stringContaining('not an e-mail address') });
    expect(page.text).toContain('value="ada@example"');
    expect(JSON.parse((await request('ada@example')).text)).toMatchObject({
      code: 'invalid-address',
      errors: [{ field: 'address' }],
    });
  });

  it('is refused for an address that is asked for too often, known or not, from wherever', async () => {
    const person = await door.somebody();
    for (const address of [person.address, 'stranger@example.org']) {
      const answers = await Promise.all(Array.from({ length: 8 }, () => request(address)));
      expect(answers.map(({ status }) => status).sort()).toEqual([202, 202, 202, 202, 202, 429, 429, 429]);
      const refused = answers.find(({ status }) => status === 429);
      expect(JSON.parse(refused?.text ?? '')).toMatchObject({ status: 429, code: 'too-many-requests' });
      const wait = Number(refused?.headers.get('retry-after'));
      expect(wait).toBeGreaterThan(800);
      expect(wait).toBeLessThanOrEqual(900);
    }
    expect((await door.ask(door.browser(), person.address)).status).toBe(429);
    await door.server.rows(`UPDATE sign_in_attempt SET at = at - interval '15 minutes'`);
    expect((await request(person.address)).status).toBe(202);
  });

  it('is refused for a machine that asks for very many', async () => {
    await door.server.rows(`UPDATE sign_in_attempt SET at = at - interval '15 minutes'`);
    const machine = '192.0.2.7';
    const asked = Array.from({ length: 104 }, (_, number) => request(`student.${number}@example.org`, machine));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 202)).toHaveLength(100);
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
    expect((await request('student.200@example.org', '192.0.2.8')).status).toBe(202);
  });
});
