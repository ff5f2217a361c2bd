import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { FormBrowser } from '../builders/form-browser';
import { colloquy } from '../builders/running-server';
import { type StartedCommand, startColloquy } from '../builders/started-command';
import { testServer, throwawayDatabaseOn } from '../builders/throwaway-database';

const linkIn = (output: string): string => /http:\S+\/sign-in\/founder\?token=[\w-]+/.exec(output)?.[0] ?? '';
const tokenOf = (link: string): string => new URL(link).searchParams.get('token') ?? '';

describe('the first start of a server', () => {
  let folder: string;
  let database: Awaited<ReturnType<typeof throwawayDatabaseOn>>;
  let pool: Pool;
  let command: StartedCommand;
  let link: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'colloquy-first-'));
    database = await throwawayDatabaseOn(testServer());
    pool = new Pool({ connectionString: database.url });
    await start();
  });
  afterAll(async () => {
    await command.stop('SIGTERM');
    await pool.end();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(): Promise<void> {
    command = await startColloquy({ DATABASE_URL: database.url, COLLOQUY_DATA: folder, SMTP_URL: '' });
    for (let tries = 0; tries < 50 && !command.output().includes('Ctrl+C'); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    link = linkIn(command.output());
  }

  const browser = () => new FormBrowser(command.url ?? '');
  const here = (whole: string) => whole.replace(/^http:\/\/[^/]+/, '');
  const me = async (who: FormBrowser) => JSON.parse((await who.open('/api/v1/me')).text);

  it('prints a link whose page asks who comes, and keeps what was typed where something is wrong', async () => {
    expect(link).not.toBe('');
    const page = await browser().open(here(link));
    expect(page.text).toContain('Set up your first conference');
    const refused = await browser().send('/sign-in/founder', { token: tokenOf(link), name: 'Ada', address: 'ada@' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('This is not an e-mail address.');
    expect(refused.text).toContain('value="Ada"');
    expect(refused.text).toContain('value="ada@"');
  });

  it('stores the link as a hash alone, for an hour', async () => {
    const { rows } = await pool.query(
      `SELECT encode(token_hash, 'base64') AS hash, extract(epoch FROM expires_at - created_at)::int AS seconds FROM founder_link`,
    );
    expect(rows).toEqual([{ hash: expect.not.stringContaining(tokenOf(link)), seconds: 3600 }]);
  });

  it('ends the link of the start before', async () => {
    const earlier = link;
    await command.stop('SIGTERM');
    await start();
    expect(link).not.toBe(earlier);
    const page = await browser().open(here(earlier));
    expect(page.status).toBe(404);
    expect(page.text).toContain('has been started again since');
  });

  it('lets one person in by the button, as a founder who is led to the new conference', async () => {
    const form = { token: tokenOf(link), name: ' Ada Lovelace ', address: 'Ada@Example.org' };
    const both = [browser(), browser()];
    const answers = await Promise.all(both.map((one) => one.send('/sign-in/founder', form)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404]);
    const place = answers.findIndex(({ status }) => status === 303);
    expect(answers[place]?.location).toMatch(/\/app\/new$/);
    expect(answers[1 - place]?.text).toContain('has been used already');
    expect(await me(both[place] as FormBrowser)).toMatchObject({ name: 'Ada Lovelace', mayFound: 'real' });
  });

  it('says of a link that is too old, or not whole, what to do', async () => {
    await command.stop('SIGTERM');
    await start();
    const mangled = await browser().open(`${here(link)}x`);
    expect(mangled.status).toBe(404);
    expect(mangled.text).toContain('not whole');
    await pool.query('UPDATE founder_link SET expires_at = now() WHERE used_at IS NULL');
    const old = await browser().open(here(link));
    expect(old.text).toContain('it works for an hour');
    expect(old.text).toContain('Start the server again');
  });

  it('can be repeated by command for somebody else', async () => {
    const args = ['sign-in-link', 'grace@example.org', '--founder', '--name', 'Grace Hopper'];
    const { code, output } = await colloquy(args, { DATABASE_URL: database.url, COLLOQUY_URL: command.url ?? '' });
    expect(code).toBe(0);
    const grace = browser();
    const token = /token=([\w-]+)/.exec(output)?.[1] ?? '';
    expect((await grace.send('/sign-in/link', { token })).location).toMatch(/\/app\/new$/);
    expect(await me(grace)).toMatchObject({ name: 'Grace Hopper', mayFound: 'real' });
  });
});
