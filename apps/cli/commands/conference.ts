import {
  CreateConference,
  newRules,
  type ProposedRules,
  refuseOnArchived,
  type SetUp,
} from '@colloquy/features/conferences';
import { DomainError, newId, VISITOR } from '@colloquy/kernel';
import { Acts } from '@colloquy/platform/acts';
import { migrate, openDataSource } from '@colloquy/platform/database';
import type { Command } from 'commander';
import { PROGRAM_SCHEMA } from '../database/schemas';
import { withDatabase } from '../database/with-database';
import { readJson, Unreadable } from '../outcome';

/** The parts of a conference that get an id when they are created. */
type WithoutIds<T> = Omit<T, 'id'>;
type Lists = 'tracks' | 'types' | 'rooms' | 'blocks' | 'gatherings' | 'posterAreas';
type Given = 'id' | 'version' | 'state' | 'demo';
type ConferenceFile = Omit<SetUp, Given | Lists | 'abstract' | 'privacy'> & {
  readonly tracks: readonly WithoutIds<SetUp['tracks'][number]>[];
  readonly types: readonly WithoutIds<SetUp['types'][number]>[];
  readonly rooms: readonly (Omit<SetUp['rooms'][number], 'id' | 'equipment'> & { readonly equipment?: string[] })[];
  readonly blocks: readonly WithoutIds<SetUp['blocks'][number]>[];
  readonly gatherings: readonly WithoutIds<SetUp['gatherings'][number]>[];
  /** `room` is the name of one of the rooms. */
  readonly posterAreas?: readonly (Omit<SetUp['posterAreas'][number], 'id' | 'roomId'> & { readonly room: string })[];
  readonly abstract?: Omit<ProposedRules, 'sections'> & {
    readonly sections?: readonly Partial<ProposedRules['sections'][number]>[];
  };
  readonly privacy?: SetUp['privacy'];
};

const LISTS = ['about', 'notices', 'phases', 'tracks', 'types', 'rooms', 'blocks', 'gatherings'] as const;
const NO_PRIVACY: SetUp['privacy'] = { controllerName: '', controllerContact: '', retention: [] };

const NO_SECTION = { heading: '', help: '', wordLimit: null };

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
          await new CreateConference(new Acts(dataSource, refuseOnArchived)).run({ viewer: VISITOR }, conference);
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
  const { abstract = {} } = value as Partial<ConferenceFile>;
  if (!Array.isArray(abstract.sections ?? [])) throw new Unreadable(`${file}: abstract.sections is not a list.`);
  return value as unknown as ConferenceFile;
}

function withIds(file: ConferenceFile): Omit<SetUp, 'version'> {
  const withId = <T>(item: T): T & { id: string } => ({ ...item, id: newId() });
  const { tracks, types, blocks, gatherings, posterAreas = [], abstract = {}, privacy = NO_PRIVACY, ...facts } = file;
  const rooms = file.rooms.map((room) => withId({ ...room, equipment: room.equipment ?? [] }));
  return {
    ...withId(facts),
    state: 'call-open',
    demo: false,
    tracks: tracks.map(withId),
    types: types.map(withId),
    rooms,
    blocks: blocks.map(withId),
    gatherings: gatherings.map(withId),
    posterAreas: posterAreas.map(({ room, ...area }) =>
      withId({ ...area, roomId: rooms.find(({ name }) => name === room)?.id ?? '' }),
    ),
    abstract: newRules(
      { ...abstract, sections: (abstract.sections ?? []).map((section) => ({ ...NO_SECTION, ...section })) },
      newId,
    ),
    privacy,
  };
}
