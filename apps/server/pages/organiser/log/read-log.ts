import { findPeople } from '@colloquy/features/accounts';
import { type Id, isId, type Viewer } from '@colloquy/kernel';
import { type LogLine, noteSights, tellLog } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';
import { LOG_WORDS } from '../../../log-words';
import type { LogPageQuery } from './log.dto';

/** A page of a conference's log, as one of its organisers may read it. */
export function readLog(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  query: Omit<LogPageQuery, 'after'> & { readonly after: string },
): Promise<{ items: LogLine[]; next: string | null }> {
  const { person: personId, about: aboutId, subject: subjectId, act: name, ...rest } = query;
  return tellLog(db, LOG_WORDS, {
    ...{ conferenceId, personId, aboutId, subjectId, name },
    ...rest,
    viewerId: viewer.personId,
    namesOf: async (ids) => new Map((await findPeople(db, ids)).map((known) => [known.id, known.name])),
  });
}

/** To look at all that one person did is a sight of its own. */
export async function noteLogSight(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  { person, about }: Pick<LogPageQuery, 'person' | 'about'>,
  kind: 'log' | 'log-file',
): Promise<void> {
  const known = await findPeople(
    db,
    [person, about].flatMap((id) => id ?? []),
  );
  const things = known.map(({ id }) => ({ subjectId: id, about: [id] }));
  await noteSights(db, viewer, { kind, conferenceId, things });
}

/** To take the log away without asking for one person is a sight of everybody who stands in it. */
export async function noteWholeLog(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  lines: readonly Pick<LogLine, 'personId' | 'subjectId'>[],
): Promise<void> {
  const ids = lines.flatMap(({ personId, subjectId }) => [personId ?? [], subjectId ?? []].flat()).filter(isId);
  const about = (await findPeople(db, [...new Set(ids)])).map(({ id }) => id);
  const things = [{ subjectId: conferenceId, about }];
  await noteSights(db, viewer, { kind: 'whole-log-file', conferenceId, things });
}
