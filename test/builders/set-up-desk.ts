import type { Schemas } from '@colloquy/api-client';
import type { Answer } from './caller';
import type { ConferenceServer, Person } from './conference-server';

/** A set-up as its organisers read it. */
export type SetUp = Schemas['SetUpDto'];

/** What the server says of a section that cannot be as it was sent. */
export interface SetUpRefusal {
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly {
    field: string;
    message: string;
    code?: string;
    choices?: { which: string; label: string }[];
  }[];
  readonly now: { version: number } & Record<string, unknown>;
  readonly yours: { version: number } & Record<string, unknown>;
  readonly changes: readonly { section: string; by: string }[];
}

/** Where one conference at a time is set up, by Odile. */
export class SetUpDesk {
  private sitting: Person | undefined;

  constructor(private readonly server: ConferenceServer) {}

  /** The organiser of the conference that was begun last. */
  get odile(): Person {
    if (!this.sitting) throw new Error('Begin a conference first.');
    return this.sitting;
  }

  /** Begins a conference of one test. */
  async fresh(slug: string): Promise<SetUp> {
    await this.server.add({ slug });
    this.sitting = await this.server.person('Odile', ['organiser'], slug);
    return this.sitting.get('set-up');
  }

  /** Sends a section, from the version that was seen. */
  put<Body = SetUp>(section: string, version: number, body: unknown, who = this.odile): Promise<Answer<Body>> {
    return who.ask('PUT', `set-up/${section}`, { body, headers: { 'if-match': `"${version}"` } });
  }

  /** What is said beside each field of a section that is refused. */
  async faultsOf(section: string, body: unknown): Promise<Record<string, string>> {
    const { version } = await this.odile.get<SetUp>('set-up');
    const { status, text, body: refusal } = await this.put<SetUpRefusal>(section, version, body);
    if (status !== 400) throw new Error(`The section was answered with ${status}: ${text.slice(0, 600)}`);
    return Object.fromEntries(refusal.errors.map(({ field, message }) => [field, message]));
  }
}
