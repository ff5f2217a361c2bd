import { createHash, randomBytes } from 'node:crypto';
import { newId } from '@colloquy/kernel';
import { escapeIdentifier, Pool, type QueryResultRow } from 'pg';
import { Caller } from './caller';
import { type ConferenceFile, conferenceFile } from './conference-file';
import type { HostChoice } from './hosted-server';
import { createConference, preparedDatabase } from './prepared-database';
import { type RunningServer, runningServer } from './running-server';
import { runOn, type ThrowawayDatabase, testServer, throwawayDatabaseOn } from './throwaway-database';

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

/** A database in which something has happened, at rest: others may begin from it. */
export interface Standing {
  /** Another server on a copy of it, with these variables besides its usual ones. */
  begin(environment?: NodeJS.ProcessEnv, host?: HostChoice): Promise<ConferenceServer>;
  drop(): Promise<void>;
}

/** A server with a conference on a database of their own. People and their sessions are written by SQL. */
export class ConferenceServer {
  private constructor(
    private readonly database: ThrowawayDatabase,
    private server: RunningServer,
    private readonly pool: Pool,
    readonly slug: string,
  ) {}

  /** Starts the server, with these variables besides its usual ones, on a copy of the prepared database. */
  static async start(environment: NodeJS.ProcessEnv = {}): Promise<ConferenceServer> {
    return ConferenceServer.on(await preparedDatabase(), environment);
  }

  /** Starts a server on a copy of the database of this name, in which others rest. */
  static async from(template: string, environment?: NodeJS.ProcessEnv, host?: HostChoice): Promise<ConferenceServer> {
    return ConferenceServer.on(await throwawayDatabaseOn(testServer(), template), environment, host);
  }

  private static async on(
    database: ThrowawayDatabase,
    environment?: NodeJS.ProcessEnv,
    host?: HostChoice,
  ): Promise<ConferenceServer> {
    const pool = new Pool({ connectionString: database.url, max: 4 });
    const server = await runningServer(database.url, environment, host);
    return new ConferenceServer(database, server, pool, conferenceFile().slug);
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
  async personAt(address: string, slug = this.slug): Promise<Person> {
    const [row] = await this.rows<{ person_id: string }>('SELECT person_id FROM person_address WHERE address = $1', [
      address,
    ]);
    if (!row) throw new Error(`Nobody is known by the address ${address}.`);
    return this.signIn(row.person_id, slug);
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

  /** Cuts the server's power and starts another one on the same database. Callers made before speak to the dead one. */
  async killAndStartAgain(environment: NodeJS.ProcessEnv = {}): Promise<void> {
    await this.server.kill();
    this.server = await runningServer(this.database.url, environment);
  }

  /** Stops the server as its host would, and starts another one on the same database. Callers made before speak to the old one. */
  async stopAndStartAgain(environment: NodeJS.ProcessEnv = {}): Promise<void> {
    await this.server.stop();
    this.server = await runningServer(this.database.url, environment);
  }

  /** Somebody who has signed in at another server on the same database, or on one of which this is a copy. */
  as({ id, cookieHeader }: Pick<Person, 'id' | 'cookieHeader'>, slug = this.slug): Person {
    return new Person(id, this.base(slug), cookieHeader);
  }

  async stop(): Promise<void> {
    await this.standStill();
    await this.database.drop();
  }

  /** Ends the server for good and keeps its database, for others to begin from. */
  async rest(): Promise<Standing> {
    await this.standStill();
    const { pathname } = new URL(this.database.url);
    return {
      begin: (environment, host) => ConferenceServer.from(pathname.slice(1), environment, host),
      drop: () => this.database.drop(),
    };
  }

  /** Ends the server for good and keeps its database under this name, for whoever begins `from` it. */
  async restAs(name: string): Promise<void> {
    await this.standStill();
    const { pathname } = new URL(this.database.url);
    await runOn(
      testServer(),
      `ALTER DATABASE ${escapeIdentifier(pathname.slice(1))} RENAME TO ${escapeIdentifier(name)}`,
    );
  }

  private async standStill(): Promise<void> {
    await this.pool.end();
    await this.server.stop();
  }

  private base(slug = this.slug): string {
    return `${this.server.url}/api/v1/conferences/${slug}/`;
  }
}
