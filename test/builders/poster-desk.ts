import type { Schemas } from '@colloquy/api-client';
import type { FloorPlan } from '@colloquy/engines/poster-layout';
import { abstractRows } from './abstract-table';
import type { Answer } from './caller';
import * as chain from './chain';
import { ConferenceServer, type Person } from './conference-server';

export type Desk = Schemas['PosterDeskDto'];
export type Poster = Schemas['DeskPosterDto'];
type Step = Schemas['PosterStepDto'];

/** A conference with accepted posters and nothing but posters, a poster session, and two organisers who plan it. */
export class PosterDesk {
  private constructor(
    readonly server: ConferenceServer,
    readonly organiser: Person,
    readonly other: Person,
    readonly works: readonly chain.Submission[],
    readonly session: string,
  ) {}

  static async start(posters: number, boards = posters): Promise<PosterDesk> {
    const server = await ConferenceServer.start();
    const organiser = await server.person('Odile', ['organiser']);
    const other = await server.person('Otto', ['organiser']);
    const rows = abstractRows(posters).map((row) => ({ ...row, presentation: 'poster' }));
    const works = await chain.importAbstracts(organiser, rows);
    await chain.acceptAsWished(organiser, works);
    const { id } = await chain.planPosterSession(organiser, boards);
    return new PosterDesk(server, organiser, other, works, id);
  }

  /** An address below the session. */
  at(path: string): string {
    return `poster-sessions/${this.session}/${path}`;
  }

  read(by = this.organiser): Promise<Desk> {
    return by.get(this.at('desk'));
  }

  /** All posters in the pool, without pins, and the desk as it is then. */
  async cleared(): Promise<Desk> {
    const { posters } = await this.read();
    const hung = posters.filter(({ board }) => board !== null);
    const pinned = hung.filter((poster) => poster.pinned).map(({ submissionId }) => submissionId);
    if (pinned.length > 0) await this.organiser.put(this.at('pins'), { submissionIds: pinned, pinned: false });
    if (hung.length > 0) await this.move(hung.map((poster) => hang(poster, null)));
    return this.read();
  }

  move(steps: readonly Step[], kind = 'move', by = this.organiser): Promise<Answer<Schemas['MadePosterChangeDto']>> {
    return by.ask('POST', this.at('moves'), { body: { kind, steps } });
  }

  /** Draws things of the hall, each from the version that it has now unless another is told. */
  async draw(
    things: readonly { kind: string; id: string; value: object | null; version?: number }[],
    act = 'change',
    by = this.organiser,
    renumber = false,
  ): Promise<Answer<Schemas['MadeDrawingDto']>> {
    const known = (await this.read()).things;
    const steps = things.map((thing) => ({
      version: known.find(({ kind, id }) => kind === thing.kind && id === thing.id)?.version ?? 0,
      ...thing,
    }));
    return by.ask('POST', this.at('floor-plan'), { body: { act, steps, renumber } });
  }

  /** A poster as it stands now. */
  async poster(of: Pick<Poster, 'submissionId'> | undefined): Promise<Poster> {
    const found = (await this.read()).posters.find(({ submissionId }) => submissionId === of?.submissionId);
    if (!found) throw new Error('There is no such poster.');
    return found;
  }

  async boards(): Promise<(number | null)[]> {
    return (await this.read()).posters.map(({ board }) => board);
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}

/** A poster wanted on a board, from the version that was seen; null: in the pool. */
export function hang(
  poster: Pick<Poster, 'submissionId' | 'version'> | undefined,
  board: number | null,
  shift?: number,
): Step {
  const to = board === null ? null : { board, ...(shift === undefined ? {} : { shift }) };
  return { submissionId: poster?.submissionId ?? '', version: poster?.version ?? -1, to };
}

/** The hall in an answer, as the engine knows it. */
export const hallOf = ({ floorPlan }: { readonly floorPlan: object }): FloorPlan => floorPlan as FloorPlan;
