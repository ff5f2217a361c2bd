import { randomBytes } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConferenceServer } from '../builders/conference-server';
import { nameUnderWay, onceInThisRun } from '../builders/prepared-database';
import type { Role } from './route-table';
import { everythingUnderWay, OTHER, type UnderWay } from './under-way';

/**
 * A server with a conference in which everything has happened once, and another beside it. It happens for the first test of
 * a run that asks; each begins from a copy of its database and its files, with the same people signed in.
 */
export async function worldUnderWay(): Promise<{ server: ConferenceServer; world: UnderWay }> {
  await onceInThisRun(nameUnderWay(), letEverythingHappen);
  const files = join(hosts(), randomBytes(8).toString('hex'));
  cpSync(filesUnderWay(), files, { recursive: true });
  const server = await ConferenceServer.from(nameUnderWay(), { COLLOQUY_DATA: files });
  return { server, world: inWorld(server, JSON.parse(readFileSync(note(), 'utf8'))) };
}

async function letEverythingHappen(): Promise<void> {
  const server = await ConferenceServer.start({ COLLOQUY_DATA: filesUnderWay() });
  const world = await everythingUnderWay(server);
  const people = Object.entries(world.people).map(([role, { id, cookieHeader }]) => [role, { id, cookieHeader }]);
  writeFileSync(note(), JSON.stringify({ ...world, people: Object.fromEntries(people) }));
  await server.restAs(nameUnderWay());
}

/** The people speak to this server: the one from elsewhere, to the other conference. */
function inWorld(server: ConferenceServer, world: UnderWay): UnderWay {
  const people = Object.entries(world.people).map(([role, person]) => [
    role,
    server.as(person, role === ('organiser of another conference' satisfies Role) ? OTHER : server.slug),
  ]);
  return { ...world, people: Object.fromEntries(people) };
}

const hosts = (): string => process.env.COLLOQUY_TEST_HOSTS ?? '';
const filesUnderWay = (): string => join(hosts(), 'files-under-way');
const note = (): string => join(hosts(), 'under-way.json');
