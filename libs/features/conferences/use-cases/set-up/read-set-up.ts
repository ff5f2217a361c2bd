import { type Id, notFound } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { Beyond } from '../../domain/set-up/sections';
import type { PosterArea, RetentionPeriod, SetUp } from '../../domain/set-up/set-up';
import { readAbstractSetUp } from '../abstract-rules/read-abstract-rules';
import { formOutlook } from '../form/form-outlook';
import { findConference } from '../read-conferences';
import type { SetUpContributions, Uses } from './set-up-contributions';

/** The whole set-up of the conference with this slug or id. @throws DomainError `not-found` */
export async function readSetUp(db: Reader, slugOrId: string): Promise<SetUp> {
  const conference = await findConference(db, slugOrId);
  const [facts]: { version: number; controllerName: string; controllerContact: string }[] = await db.query(
    `SELECT version, controller_name AS "controllerName", controller_contact AS "controllerContact"
     FROM conference WHERE id = $1`,
    [conference.id],
  );
  if (!facts) throw notFound('conference');
  const { version, controllerName, controllerContact } = facts;
  const posterAreas: PosterArea[] = await db.query(
    `SELECT id, name, room_id AS "roomId", boards, board_width_cm AS "boardWidthCm", board_height_cm AS "boardHeightCm",
       sockets, quiet, step_free AS "stepFree" FROM poster_area WHERE conference_id = $1 ORDER BY position`,
    [conference.id],
  );
  const retention: RetentionPeriod[] = await db.query(
    'SELECT kind, months FROM retention_period WHERE conference_id = $1 ORDER BY kind',
    [conference.id],
  );
  const abstract = await readAbstractSetUp(db, conference.id);
  return { ...conference, version, posterAreas, abstract, privacy: { controllerName, controllerContact, retention } };
}

/** What hangs on each kind of row of a set-up. */
export type SetUpUses = Readonly<Record<'track' | 'type' | 'room' | 'block' | 'section', ReadonlyMap<string, Uses>>>;

/** What hangs on the rows of a set-up, by their ids. Work of a form hangs on every type of that form. */
export async function readUses(
  db: Reader,
  { id, types }: Pick<SetUp, 'id' | 'types'>,
  contributions: SetUpContributions,
): Promise<SetUpUses> {
  const byForm = await contributions.usesOf(db, id, 'form');
  return {
    track: await contributions.usesOf(db, id, 'track'),
    type: new Map(
      types.flatMap((type): [string, Uses][] => {
        const uses = byForm.get(type.form);
        return uses ? [[type.id, uses]] : [];
      }),
    ),
    room: await contributions.usesOf(db, id, 'room'),
    block: await contributions.usesOf(db, id, 'block'),
    section: await contributions.usesOf(db, id, 'section'),
  };
}

/** What the list of sections needs besides the set-up itself. */
export async function readBeyond(db: Reader, conferenceId: Id, contributions: SetUpContributions): Promise<Beyond> {
  const [{ organisers }]: [{ organisers: number }] = await db.query(
    `SELECT count(DISTINCT person_id)::int AS organisers FROM membership WHERE conference_id = $1 AND role = 'organiser'`,
    [conferenceId],
  );
  return {
    organisers,
    sections: [await formOutlook(db, conferenceId), ...(await contributions.sections(db, conferenceId))],
  };
}
