import type { ConferenceServer } from './conference-server';
import { eventually } from './eventually';

/** The hour strikes, and everything that it brings is done. */
export async function hourStrikes(server: ConferenceServer): Promise<void> {
  const [job] = await server.rows<{ id: string }>(`SELECT id FROM graphile_worker.add_job('every-hour', '{}')`);
  await eventually(async () => {
    if ((await server.rows('SELECT 1 FROM graphile_worker.jobs WHERE id = $1', [job?.id])).length > 0)
      throw new Error('Not yet.');
  });
}
