import { randomUUID } from 'node:crypto';
import { ConferenceServer } from '../builders/conference-server';
import { DraftWriter } from '../builders/draft-writer';

const AUTHORS = 200;

describe('the last minute before the deadline', () => {
  let server: ConferenceServer;
  beforeAll(async () => {
    server = await ConferenceServer.start();
  });
  afterAll(() => server.stop());

  async function writers(count: number): Promise<DraftWriter[]> {
    const people = [];
    for (let number = 0; number < count; number += 1) people.push(await server.person(`Author ${number}`, ['author']));
    const begun = await Promise.all(people.map((person) => DraftWriter.begin(person)));
    await Promise.all(begun.map((writer, number) => writer.write(server, `Title ${number}`)));
    return begun;
  }

  it('gives 200 who submit at once 200 receipts, each with a code of its own, and keeps 200 works', async () => {
    const all = await writers(AUTHORS);
    const answers = await Promise.all(all.map((writer) => writer.submit()));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    const codes = new Set(answers.map(({ body }) => (body as { code: string }).code));
    expect(codes.size).toBe(AUTHORS);
    const [kept] = await server.rows<{ works: number; receipts: number; mails: number }>(
      `SELECT (SELECT count(*)::int FROM submission WHERE state = 'submitted') AS works,
         (SELECT count(*)::int FROM receipt) AS receipts,
         (SELECT count(*)::int FROM mail_message WHERE kind = 'receipt') AS mails`,
    );
    expect(kept).toEqual({ works: AUTHORS, receipts: AUTHORS, mails: AUTHORS });
  });

  it('has every word that was acknowledged after the server was killed, and one receipt for a submit sent again', async () => {
    const [first] = await writers(1);
    if (!first) throw new Error('Nobody writes');
    const { content } = await first.read();
    let kept = content.title;
    let stopped = false;
    const typing = (async () => {
      for (let letter = 0; !stopped; letter += 1) {
        const next = `Title, letter ${letter}`;
        await first.save(['title', kept, next]).then(
          () => {
            kept = next;
          },
          () => {
            stopped = true;
          },
        );
      }
    })();
    while (kept === content.title) await new Promise((resolve) => setImmediate(resolve));
    await server.killAndStartAgain();
    stopped = true;
    await typing;
    const [person] = await server.rows<{ id: string }>(
      'SELECT person_id AS id FROM submission_author WHERE submission_id = $1',
      [first.id],
    );
    const again = DraftWriter.of(await server.signIn(person?.id ?? ''), first.id);
    const { title } = (await again.read()).content;
    expect([kept, nextOf(kept)]).toContain(title);
    const key = randomUUID();
    const sending = again.submit(key).catch(() => null);
    await server.killAndStartAgain();
    await sending;
    const back = DraftWriter.of(await server.signIn(person?.id ?? ''), first.id);
    expect((await back.submit(key)).status).toBe(200);
    expect(await server.rows('SELECT 1 FROM receipt WHERE submission_id = $1', [first.id])).toHaveLength(1);
  });
});

/** A save that was written but not acknowledged may be there too. */
const nextOf = (title: string): string => title.replace(/\d+$/, (letter) => String(Number(letter) + 1));
