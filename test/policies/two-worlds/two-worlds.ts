import type { Caller } from '../../builders/caller';
import type { ConferenceServer, Standing } from '../../builders/conference-server';
import { eventually } from '../../builders/eventually';
import { readAnswer } from './read-answer';
import { addressesOf, type Read } from './reads';
import { asSent, firstDifference, learned, type Parting, timeless } from './same';
import type { Scene, Who } from './scene';
import type { Secret } from './secrets';

/** Something by which somebody can tell the worlds apart. */
export interface Tell {
  readonly who: Who;
  /** The route, or `mail`. */
  readonly by: string;
  readonly how: string;
}

/** The address by which both worlds speak of themselves in mails and calendars. */
const ADDRESS = { COLLOQUY_URL: 'http://colloquy.example' };

/** Two servers that began from the same, and differ in one secret. */
export class TwoWorlds {
  private constructor(
    private readonly one: ConferenceServer,
    private readonly other: ConferenceServer,
    private readonly scene: Scene,
    private readonly parting: Parting,
  ) {}

  /**
   * Lets one thing happen in one world, and another thing in the other.
   * @param environment variables of both servers besides their usual ones
   */
  static async part(
    { standing, scene, ids }: { standing: Standing; scene: Scene; ids: Parting['ids'] },
    [here, there]: Secret['happens'],
    environment: NodeJS.ProcessEnv = {},
  ): Promise<TwoWorlds> {
    const begin = () => standing.begin({ ...ADDRESS, ...environment });
    const one = await begin();
    const other = await begin();
    const worlds = new TwoWorlds(one, other, scene, { ids, at: Date.now() });
    try {
      await Promise.all([here(one, scene), there(other, scene)]);
      await Promise.all([one, other].map(settled));
    } catch (error) {
      await worlds.stop();
      throw error;
    }
    return worlds;
  }

  /** By what these people can tell the worlds apart, of all that they can read and of all that was written to them. */
  async tells(people: readonly Who[], reads: readonly Read[], enough = Number.POSITIVE_INFINITY): Promise<Tell[]> {
    const tells: Tell[] = [];
    for (const who of people) {
      tells.push(...(await this.tellsByMail(who)));
      for (const read of reads) {
        if (tells.length >= enough) return tells;
        tells.push(...(await this.tellsBy(who, read)));
      }
    }
    return tells;
  }

  async stop(): Promise<void> {
    await Promise.all([this.one.stop(), this.other.stop()]);
  }

  private async tellsBy(who: Who, read: Read): Promise<Tell[]> {
    const callers = [this.one, this.other].map((server) => this.caller(server, who));
    const tells: Tell[] = [];
    for (const address of addressesOf(read, this.scene.ids)) {
      const plain = await this.compare(who, callers, read, address);
      tells.push(...plain.tells);
      // Whoever may not read at all is refused before anybody looks at what they ask for.
      if (plain.refused) continue;
      for (const query of read.queries) {
        tells.push(...(await this.compare(who, callers, read, `${address}${query}`)).tells);
      }
    }
    return tells;
  }

  private async compare(
    who: Who,
    callers: readonly Caller[],
    { name }: Read,
    address: string,
  ): Promise<{ readonly refused: boolean; readonly tells: readonly Tell[] }> {
    const answers = await Promise.all(callers.map((caller) => readAnswer(caller, address)));
    const refused = answers.every(({ status }) => status === 401 || status === 403);
    // Most answers are the same to the byte; only the others are worth a closer look.
    if (new Set(answers.map(asSent)).size === 1) return { refused, tells: [] };
    const [one = '', other = ''] = answers.map((answer) => JSON.stringify(learned(answer, this.parting), null, 1));
    return {
      refused,
      tells: one === other ? [] : [{ who, by: `${name} ${address}`, how: firstDifference(one, other) }],
    };
  }

  private async tellsByMail(who: Who): Promise<Tell[]> {
    if (who === 'visitor') return [];
    const [here = '', there = ''] = await Promise.all([this.one, this.other].map((server) => this.mailTo(server, who)));
    return here === there ? [] : [{ who, by: 'mail', how: firstDifference(here, there) }];
  }

  private async mailTo(server: ConferenceServer, who: Exclude<Who, 'visitor'>): Promise<string> {
    const messages = await server.rows<{ kind: string; subject: string; text: string; calendar: string | null }>(
      'SELECT kind, subject, text, calendar FROM mail_message WHERE person_id = $1',
      [this.scene.people[who].id],
    );
    return timeless(JSON.stringify(messages.map((message) => JSON.stringify(message)).sort(), null, 1), this.parting);
  }

  private caller(server: ConferenceServer, who: Who): Caller {
    return who === 'visitor' ? server.visitor : server.as(this.scene.people[who]);
  }
}

/** Until everything has been done that follows from what happened. */
function settled(server: ConferenceServer): Promise<void> {
  return eventually(async () => {
    const [waiting] = await server.rows<{ jobs: number }>(
      'SELECT count(*)::int AS jobs FROM graphile_worker.jobs WHERE run_at <= now()',
    );
    if (waiting?.jobs !== 0) throw new Error(`${waiting?.jobs} jobs are still to be done.`);
  });
}
