import { type Conference, CreateConference } from '@colloquy/features/conferences';
import { DomainError, newId, VISITOR } from '@colloquy/kernel';
import { Acts } from '@colloquy/platform/acts';
import { migrate, openDataSource } from '@colloquy/platform/database';
import type { Command } from 'commander';
import { PROGRAM_SCHEMA } from '../database/schemas';
import { withDatabase } from '../database/with-database';
import { readJson, Unreadable } from '../outcome';

/** The parts of a conference that get an id when they are created. */
type WithoutIds<T> = Omit<T, 'id'>;
type ConferenceFile = WithoutIds<Omit<Conference, 'tracks' | 'rooms' | 'blocks' | 'gatherings' | 'demo'>> & {
  readonly tracks: readonly WithoutIds<Conference['tracks'][number]>[];
  readonly rooms: readonly WithoutIds<Conference['rooms'][number]>[];
  readonly blocks: readonly WithoutIds<Conference['blocks'][number]>[];
  readonly gatherings: readonly WithoutIds<Conference['gatherings'][number]>[];
};

const LISTS = ['about', 'notices', 'phases', 'tracks', 'rooms', 'blocks', 'gatherings'] as const;

/** `conference create`: sets up a conference from a file. */
export function conferenceCommands(program: Command): void {
  const command = program.command('conference').description('set up conferences');
  command
    .command('create')
    .description('set up a conference from a JSON file (see docs/guides/conference-file.md)')
    .argument('<file>', 'what it is, when and where')
    .action((file: string) =>
      withDatabase(async (url) => {
        const conference = withIds(readConference(file));
        const dataSource = await openDataSource(url, PROGRAM_SCHEMA);
        try {
          await migrate(dataSource);
          await new CreateConference(new Acts(dataSource)).run({ viewer: VISITOR }, conference);
          console.log(`${conference.title} is set up as ${conference.slug}.`);
        } catch (error) {
          if (error instanceof DomainError && error.code === 'invalid-conference') {
            throw new Unreadable(
              [`${file}: ${error.message}`, ...error.faults.map(({ field, message }) => `  ${field}: ${message}`)].join(
                '\n',
              ),
            );
          }
          throw error;
        } finally {
          await dataSource.destroy();
        }
      }),
    );
}

function readConference(file: string): ConferenceFile {
  const value = readJson<Record<string, unknown>>(file);
  const missing = LISTS.filter((name) => !Array.isArray(value?.[name]));
  if (missing.length > 0) throw new Unreadable(`${file}: these lists are missing: ${missing.join(', ')}.`);
  return value as unknown as ConferenceFile;
}

function withIds({ tracks, rooms, blocks, gatherings, ...facts }: ConferenceFile): Conference {
  const withId = <T>(item: T): T & { id: string } => ({ ...item, id: newId() });
  return {
    ...withId(facts),
    demo: false,
    tracks: tracks.map(withId),
    rooms: rooms.map(withId),
    blocks: blocks.map(withId),
    gatherings: gatherings.map(withId),
  };
}
