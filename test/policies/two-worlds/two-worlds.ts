import type { ConferenceServer, Standing } from '../../builders/conference-server';
import { eventually } from '../../builders/eventually';
import { Looking, type Tell } from './looking';
import { addressesOf, type Read } from './reads';
import type { Parting } from './same';
import type { Scene, Who } from './scene';
import type { Secret } from './secrets';

/** The address by which both worlds speak of themselves in mails and calendars. */
const ADDRESS = { COLLOQUY_URL: 'http://colloquy.example' };
/** How many people look around at a time: while one waits for one world, another reads in the other. */
const AT_A_TIME = 4;

/** What worlds begin from, all of them. */
export interface Origin {
  readonly standing: Standing;
  readonly scene: Scene;
  /** Every id that stands in its database. */
  readonly ids: Parting['ids'];
  /** Who has which role. */
  readonly roles: string;
  /**
   * What people were refused by the rule of a route, which knows of nothing but the address and their roles: having been
   * refused in two worlds that differ in one secret, they are not asked again in those that differ in another.
   */
  readonly refused: Set<string>;
}

/** Two servers that began from the same, and differ in one secret. */
export class TwoWorlds {
  private constructor(
    private readonly worlds: readonly [ConferenceServer, ConferenceServer],
    private readonly origin: Origin,
    private readonly parting: Parting,
  ) {}

  /**
   * Lets one thing happen in one world, and another thing in the other.
   * @param options what Node is told of the worlds' processes, which later worlds begin in as well
   */
  static async part(origin: Origin, happens: Secret['happens'], options: readonly string[]): Promise<TwoWorlds> {
    const { standing, scene, ids, roles } = origin;
    const [one, other] = await Promise.all([
      standing.begin(ADDRESS, { name: 'one', options }),
      standing.begin(ADDRESS, { name: 'other', options }),
    ]);
    const worlds = new TwoWorlds([one, other], origin, { ids, at: Date.now() });
    try {
      await Promise.all([happens[0](one, scene), happens[1](other, scene)]);
      await Promise.all([one, other].map(settled));
      for (const world of [one, other]) {
        if ((await rolesIn(world)) !== roles) throw new Error('Somebody has another role than before.');
      }
    } catch (error) {
      await worlds.stop();
      throw error;
    }
    return worlds;
  }

  /**
   * By what these people can tell the worlds apart, of all that they can read and of all that was written to them. The
   * first looks around before the others: what they have looked at stands in the log.
   */
  async tells([first, ...others]: readonly Who[], reads: readonly Read[]): Promise<Tell[]> {
    const tells = first ? await this.lookAround(first, reads) : [];
    const waiting = [...others];
    const looking = Array.from({ length: AT_A_TIME }, async () => {
      for (let who = waiting.shift(); who; who = waiting.shift()) tells.push(...(await this.lookAround(who, reads)));
    });
    await Promise.all(looking);
    return tells;
  }

  /** Whether somebody can tell the worlds apart; nothing is read any more once they can. */
  async isToldBy(who: Who, reads: readonly Read[]): Promise<boolean> {
    return (await this.lookAround(who, reads, 1)).length > 0;
  }

  async stop(): Promise<void> {
    await Promise.all(this.worlds.map((world) => world.stop()));
  }

  private async lookAround(who: Who, reads: readonly Read[], enough = Number.POSITIVE_INFINITY): Promise<Tell[]> {
    const looking = new Looking(who, this.parting);
    if (who !== 'visitor')
      looking.compareMails(await Promise.all(this.worlds.map((world) => this.mailsTo(world, who))));
    const callers = this.worlds.map((world) =>
      who === 'visitor' ? world.visitor : world.as(this.origin.scene.people[who]),
    );
    for (const read of reads) {
      for (const address of addressesOf(read, this.origin.scene.ids)) {
        if (looking.tells.length >= enough) return looking.tells;
        const asking = `${who} ${address}`;
        if (this.origin.refused.has(asking)) continue;
        const refused = await looking.compare(callers, read, address);
        // Whoever may not read at all is refused before anybody looks at what they ask for.
        if (refused) this.origin.refused.add(asking);
        else for (const query of read.queries) await looking.compare(callers, read, `${address}${query}`);
      }
    }
    looking.compareMoments();
    return looking.tells;
  }

  private mailsTo(world: ConferenceServer, who: Exclude<Who, 'visitor'>): Promise<object[]> {
    return world.rows(
      `SELECT kind, subject, text, calendar FROM mail_message WHERE person_id = $1
       ORDER BY written_at, kind, subject, text`,
      [this.origin.scene.people[who].id],
    );
  }
}

/** Who has which role, in words that are the same where all have the same. */
export async function rolesIn(world: ConferenceServer): Promise<string> {
  const rows = await world.rows(
    'SELECT conference_id, person_id, role, track_id FROM membership ORDER BY conference_id, person_id, role, track_id',
  );
  return JSON.stringify(rows);
}

/** Until everything has been done that follows from what happened. */
function settled(server: ConferenceServer): Promise<void> {
  return eventually(async () => {
    const waiting = await server.rows(
      `SELECT task_identifier, attempts, last_error, locked_at, now() FROM graphile_worker.jobs WHERE run_at <= now()`,
    );
    if (waiting.length > 0) throw new Error(`Still to be done: ${JSON.stringify(waiting)}`);
  });
}
