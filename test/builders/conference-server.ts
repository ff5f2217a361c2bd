import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@colloquy/kernel';
import { Pool, type QueryResultRow } from 'pg';
import { Caller } from './caller';
import { type ConferenceFile, conferenceFile } from './conference-file';
import { colloquy, type RunningServer, runningServer } from './running-server';
import { type ThrowawayDatabase, throwawayDatabase } from './throwaway-database';

/** Somebody who has signed in. */
export class Person extends Caller {
  constructor(
    readonly id: string,
    base: string,
    cookie: string,
  ) {
    super(base, cookie);
  }
}

/** A server with a conference on a database of their own. People and their sessions are written by SQL. */
export class ConferenceServer {
  private constructor(
    private readonly database: ThrowawayDatabase,
    private readonly server: RunningServer,
    private readonly pool: Pool,
    readonly slug: string,
  ) {}

  /** Sets the conference up by command, and starts the server. */
  static async start(changes: Partial<ConferenceFile> = {}): Promise<ConferenceServer> {
    const database = await throwawayDatabase();
    const file = conferenceFile(changes);
    await run(database.url, 'migrate');
    await createConference(database.url, file);
    const pool = new Pool({ connectionString: database.url, max: 4 });
    return new ConferenceServer(database, await runningServer(database.url), pool, file.slug);
  }

  /** Sets up one more conference beside the first. */
  async add(changes: Partial<ConferenceFile> & { slug: string }): Promise<void> {
    await createConference(this.database.url, conferenceFile(changes));
  }

  get url(): string {
    return this.server.url;
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  /** Whoever has not signed in. */
  get visitor(): Caller {
    return new Caller(this.base());
  }

  /** Makes a person with these roles and signs them in. */
  async person(name: string, roles: readonly string[], slug = this.slug): Promise<Person> {
    const id = newId();
    await this.rows('INSERT INTO person (id, name, sort_name) VALUES ($1, $2, $2)', [id, name]);
    await this.rows(
      `INSERT INTO membership (conference_id, person_id, role)
       SELECT c.id, $1, role FROM conference c, unnest($2::text[]) AS role WHERE c.slug = $3`,
      [id, roles, slug],
    );
    return this.signIn(id, slug);
  }

  /** Signs in somebody who is known by this address. */
  async personAt(address: string): Promise<Person> {
    const [row] = await this.rows<{ person_id: string }>('SELECT person_id FROM person_address WHERE address = $1', [
      address,
    ]);
    if (!row) throw new Error(`Nobody is known by the address ${address}.`);
    return this.signIn(row.person_id);
  }

  /** One more session of a person. */
  async signIn(id: string, slug = this.slug): Promise<Person> {
    const token = randomBytes(32).toString('base64url');
    await this.rows(
      `INSERT INTO sign_in_session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')`,
      [createHash('sha256').update(token).digest(), id],
    );
    return new Person(id, this.base(slug), `colloquy_session=${token}`);
  }

  /** Asks or changes the database behind the server's back. */
  async rows<Row extends QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, [...values])).rows;
  }

  async stop(): Promise<void> {
    await this.pool.end();
    await this.server.stop();
    await this.database.drop();
  }

  private base(slug = this.slug): string {
    return `${this.server.url}/api/v1/conferences/${slug}/`;
  }
}

async function run(databaseUrl: string, ...args: string[]): Promise<void> {
  const { code, output } = await colloquy(args, { DATABASE_URL: databaseUrl });
  if (code !== 0) throw new Error(`colloquy ${args.join(' ')} ended with ${code}:\n${output}`);
}

async function createConference(databaseUrl: string, file: ConferenceFile): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-conference-'));
  const path = join(folder, 'conference.json');
  writeFileSync(path, JSON.stringify(file));
  try {
    await run(databaseUrl, 'conference', 'create', path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
