import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ConferenceServer } from '../builders/conference-server';
import { NAMES_PEOPLE, OF_A_CONFERENCE } from './tables-of-people';

/** Tables of a conference that name people and are kept, or go by another way, and why. */
const STAYS: Readonly<Record<string, string>> = {
  consent: 'proof of what somebody agreed to, for as long as it is relied on; it is ended, never deleted',
  engagement: 'goes with its session or its placement',
  handover_note: 'written for the committees of the years to come',
  invitation_link: 'says which organiser made it; who came by it goes with invitation_link_use',
  membership: 'whoever had a part may read what they could; it goes with the person, or when organisers take it away',
  notice_version: 'says which organiser published it; its words bind those who agreed',
  own_task: 'says which organiser wrote and ticked it off; the next committee reads it',
  release: 'published, and a matter of record',
  task_owner: 'says which organiser takes a task',
};

describe('what a conference keeps of people', () => {
  let server: ConferenceServer;

  beforeAll(async () => {
    server = await ConferenceServer.start();
  });
  afterAll(() => server.stop());

  it('is deleted in its time, or stays for a reason: add each table to retained-rows.ts of its room, or here', async () => {
    const printed = execFileSync(process.execPath, [join(__dirname, 'retained-rows.cjs')], { encoding: 'utf8' });
    const deleted = new Set<string>(JSON.parse(printed));
    const namesPeople = new Set((await server.rows<{ table: string }>(NAMES_PEOPLE)).map(({ table }) => table));
    const ofConference = await server.rows<{ table: string }>(OF_A_CONFERENCE);
    const found = ofConference.map(({ table }) => table).filter((table) => namesPeople.has(table));
    expect(found.length).toBeGreaterThan(15);
    expect(found.filter((table) => !deleted.has(table)).sort()).toEqual(Object.keys(STAYS).sort());
  });
});
