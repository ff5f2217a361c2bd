import type { Schemas } from '@colloquy/api-client';
import { abstractRows } from './abstract-table';
import type { Answer } from './caller';
import * as chain from './chain';
import { ConferenceServer, type Person } from './conference-server';

export type Timetable = Schemas['TimetableDto'];
export type Talk = Schemas['TimetableTalkDto'];
export type Place = Schemas['SlotPlaceDto'];
type Step = Schemas['MoveStepDto'];

/** A conference with accepted talks and nothing but talks, and two organisers who build its timetable. */
export class TimetableDesk {
  private constructor(
    readonly server: ConferenceServer,
    readonly organiser: Person,
    readonly other: Person,
  ) {}

  static async start(talks: number): Promise<TimetableDesk> {
    const server = await ConferenceServer.start();
    const organiser = await server.person('Odile', ['organiser']);
    const other = await server.person('Otto', ['organiser']);
    const rows = abstractRows(talks).map((row) => ({ ...row, presentation: 'talk' }));
    await chain.acceptAsWished(organiser, await chain.importAbstracts(organiser, rows));
    return new TimetableDesk(server, organiser, other);
  }

  read(): Promise<Timetable> {
    return this.organiser.get('timetable');
  }

  /** All talks in the pool, and the timetable as it is then. */
  async cleared(): Promise<Timetable & { at: (block: number, room: number, slot: number) => Place }> {
    const { talks } = await this.read();
    const placed = talks.filter(({ placement }) => placement !== null);
    const pinned = placed.filter((talk) => talk.pinned).map(({ submissionId }) => submissionId);
    if (pinned.length > 0) await this.organiser.put('timetable/pins', { submissionIds: pinned, pinned: false });
    if (placed.length > 0) await this.move(placed.map((talk) => step(talk, null)));
    const timetable = await this.read();
    const { blocks, rooms } = timetable;
    const at = (block: number, room: number, slot: number) => ({
      ...{ blockId: blocks[block]?.id ?? '', roomId: rooms[room]?.id ?? '', slot },
    });
    return { ...timetable, at };
  }

  move(steps: readonly Step[], kind = 'move', by = this.organiser): Promise<Answer<Schemas['MadeChangeDto']>> {
    return by.ask('POST', 'timetable/moves', { body: { kind, steps } });
  }

  /** A talk as it stands now. */
  async talk(of: Pick<Talk, 'submissionId'> | undefined): Promise<Talk> {
    const found = (await this.read()).talks.find(({ submissionId }) => submissionId === of?.submissionId);
    if (!found) throw new Error('There is no such talk.');
    return found;
  }

  async places(): Promise<(Place | null)[]> {
    return (await this.read()).talks.map(({ placement }) => placement);
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}

/** A talk wanted at a place, from the version that was seen. */
export function step(talk: Pick<Talk, 'submissionId' | 'version'> | undefined, to: Place | null): Step {
  return { submissionId: talk?.submissionId ?? '', version: talk?.version ?? -1, to };
}
