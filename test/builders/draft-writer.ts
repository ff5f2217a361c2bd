import { randomUUID } from 'node:crypto';
import type { Caller } from './caller';
import type { ConferenceServer } from './conference-server';

interface Draft {
  readonly code: string;
  readonly revision: number;
  readonly state: string;
  readonly content: {
    readonly title: string;
    readonly texts: Readonly<Record<string, string>>;
    readonly keywords: readonly string[];
    readonly authors: readonly { readonly id: string; readonly name: string; readonly address: string }[];
  };
}

interface Saved extends Pick<Draft, 'content' | 'revision'> {
  readonly conflicts: readonly { readonly at: string; readonly yours: unknown; readonly theirs: unknown }[];
  readonly refused: readonly { readonly at: string; readonly message: string }[];
}

/** A piece that was typed: where, from what, to what. */
export type Change = readonly [at: string, from: unknown, to: unknown];

/** Somebody in a browser who writes one submission. */
export class DraftWriter {
  private constructor(
    readonly caller: Caller,
    readonly id: string,
    readonly address: string,
  ) {}

  /** Begins a submission. */
  static async begin(caller: Caller, slug = 'student-research'): Promise<DraftWriter> {
    const { body } = await caller.ask('POST', `/api/v1/conferences/${slug}/submissions`, { body: {} });
    return DraftWriter.of(caller, (body as { id: string }).id, slug);
  }

  /** Goes on with one that was begun elsewhere. */
  static of(caller: Caller, id: string, slug = 'student-research'): DraftWriter {
    return new DraftWriter(caller, id, `/api/v1/conferences/${slug}/submissions/${id}`);
  }

  read(): Promise<Draft> {
    return this.caller.get(`${this.address}/draft`);
  }

  async save(...changes: readonly Change[]): Promise<Saved> {
    const { status, body } = await this.ask('PATCH', 'draft', {
      changes: changes.map(([at, from, to]) => ({ at, from, to })),
    });
    if (status !== 200) throw new Error(`Saving was answered with ${status}: ${JSON.stringify(body)}`);
    return body as Saved;
  }

  /** Writes all that is needed to submit, for a conference without sections. */
  async write(server: ConferenceServer, title = 'Bees and roads'): Promise<void> {
    const { content } = await this.read();
    const [first] = content.authors;
    const offers = await this.offers(server);
    await this.save(
      ['title', content.title, title],
      ['texts.abstract', content.texts.abstract ?? null, 'Roads cut *meadows*. Bees cross them.'],
      ['typeId', null, offers.typeId],
      ['trackId', null, offers.trackId],
      [`authors.${first?.id}.name`, first?.name ?? '', first?.name || 'Ana Ferreira'],
    );
  }

  /** A presentation type and a track to choose. */
  async offers(server: ConferenceServer): Promise<{ typeId: string; trackId: string }> {
    const [row] = await server.rows<{ typeId: string; trackId: string }>(
      `SELECT (SELECT t.id FROM presentation_type t WHERE t.conference_id = s.conference_id ORDER BY position LIMIT 1) AS "typeId",
         (SELECT t.id FROM track t WHERE t.conference_id = s.conference_id ORDER BY letter LIMIT 1) AS "trackId"
       FROM submission s WHERE s.id = $1`,
      [this.id],
    );
    if (!row) throw new Error('There is no such submission');
    return row;
  }

  /** Sends in what is there now. @param key the same again for a repeated request */
  async submit(key: string = randomUUID()) {
    const { revision } = await this.read();
    return this.ask('POST', 'submit', { revision }, { 'idempotency-key': key });
  }

  ask(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
    return this.caller.ask(method, `${this.address}/${path}`, { body, headers });
  }
}
