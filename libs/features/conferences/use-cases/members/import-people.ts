import { createHash } from 'node:crypto';
import { ensurePeople, normaliseAddress, SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { type CalendarDay, DomainError, type Fault, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { readAnyTable } from '@colloquy/platform/tables';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Conference } from '../../domain/conference';
import { isOrganiser } from '../../domain/conferences.policy';
import { PEOPLE_COLUMNS, type PeopleLine, readPeopleTable } from '../../domain/members/people-table';
import { grantRole } from '../memberships';
import { findConference } from '../read-conferences';
import { endOfDay } from './end-of-day';
import { invite } from './invite-people';
import { lockMemberships } from './keep-an-organiser';
import { type PeoplePlan, planPeople } from './plan-people';

const MOST_ROWS = 5000;
const LARGEST_FILE = 4 * 1024 * 1024;

/** A file, and what would become of it: with faults nothing can. */
export interface PeoplePreview extends PeoplePlan {
  readonly faults: readonly Fault[];
}

/** How a file is applied: the people are asked by mail, or have their roles at once. */
export type Applying =
  | { readonly how: 'add' }
  | { readonly how: 'invite'; readonly lastDay: CalendarDay; readonly words: string };

/** Organisers bring a list of people: first a look at what it would change, then exactly that. */
@Injectable()
export class ImportPeople {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /** What a file would change. Changes nothing. @throws DomainError `not-found`; `file-too-large` */
  async preview(context: ActContext, input: { conferenceId: Id; file: Buffer }): Promise<PeoplePreview> {
    if (!isOrganiser(context.viewer, input.conferenceId)) throw notFound('conference');
    const conference = await findConference(this.dataSource, input.conferenceId);
    const { lines, faults, notes } = await read(input.file, conference);
    const plan = await planPeople(this.dataSource, conference.id, lines, hashOfFile(input.file));
    return { ...plan, faults, notes: [...notes, ...plan.notes] };
  }

  /**
   * Applies a file in one transaction, if it would still change what its preview has shown.
   * @param input.hash of the preview
   * @throws DomainError `not-found`; `file-too-large`; `people-refused` with every fault; `preview-outdated`;
   *   `invalid-last-day`
   */
  async apply(
    context: ActContext,
    input: { conferenceId: Id; file: Buffer; hash: string } & Applying,
  ): Promise<PeoplePlan> {
    const { conferenceId, file } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    const conference = await findConference(this.dataSource, conferenceId);
    const { lines, faults } = await read(file, conference);
    if (faults.length > 0)
      throw new DomainError('invalid', 'people-refused', 'Nothing was changed: the table has faults.', faults);
    const count = (plan: PeoplePlan) => new Set(plan.lines.filter(isNew).map(({ address }) => address)).size;
    return this.acts.run({ viewer: context.viewer }, { act: 'import-people', conferenceId, count }, async (tx) => {
      await lockMemberships(tx, conferenceId);
      const plan = await planPeople(tx, conferenceId, lines, hashOfFile(file));
      if (plan.hash !== input.hash) throw outdated();
      const fresh = plan.lines.filter(isNew);
      if (input.how === 'invite') {
        const expiresAt = await endOfDay(tx, input.lastDay, conference.timeZone);
        const terms = { conference, expiresAt, words: input.words.trim(), publicUrl: this.settings.publicUrl };
        await invite(tx, fresh, { ...terms, by: context.viewer.personId });
        return plan;
      }
      const ids = await ensurePeople(
        tx,
        fresh.map(({ name, address }) => ({ name, address })),
      );
      for (const { role, trackId, places } of byRole(fresh)) {
        await grantRole(
          tx,
          conferenceId,
          role,
          places.map((place) => ids[place] ?? ''),
          trackId,
        );
      }
      return plan;
    });
  }
}

/** Who is asked, or gets a role: an invitation that waits is not sent twice. */
const isNew = ({ outcome }: { readonly outcome: string }): boolean =>
  outcome === 'new-person' || outcome === 'new-role';

const hashOfFile = (file: Buffer): string => createHash('sha256').update(file).digest('hex');

async function read(
  file: Buffer,
  conference: Conference,
): Promise<{ lines: PeopleLine[]; faults: readonly Fault[]; notes: readonly string[] }> {
  if (file.length > LARGEST_FILE) {
    throw new DomainError(
      'too-large',
      'file-too-large',
      'The file is larger than 4 MB. A list of people is not: look whether it is the right one.',
    );
  }
  const table = await readAnyTable(file, PEOPLE_COLUMNS, MOST_ROWS);
  if (table.faults.length > 0) return { lines: [], faults: table.faults, notes: table.notes };
  const { lines, faults, notes } = readPeopleTable(table.rows, { tracks: conference.tracks, normaliseAddress });
  return { lines, faults, notes: [...table.notes, ...notes] };
}

/** The lines by role and track, with their places: one statement for each. */
function byRole(lines: readonly PeopleLine[]): { role: PeopleLine['role']; trackId: Id | null; places: number[] }[] {
  const groups = new Map<string, { role: PeopleLine['role']; trackId: Id | null; places: number[] }>();
  for (const [place, { role, trackId }] of lines.entries()) {
    const key = `${role} ${trackId}`;
    const group = groups.get(key) ?? { role, trackId, places: [] };
    group.places.push(place);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const outdated = () =>
  new DomainError(
    'conflict',
    'preview-outdated',
    'This is not what the preview has shown: the file is another one, or somebody has changed people meanwhile. Look at the preview again.',
  );
