import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** What is known of an act when it is put into words. */
export interface Told {
  /** The name of what was acted upon; empty where there is none. */
  readonly subject: string;
  /** What was said with it, for subjects that are words; null where there is nothing, or nothing that the reader may read. */
  readonly words: string | null;
  /** How many things it was; null where nobody counted. */
  readonly count: number | null;
}

/** How one act, or one kind of sight, reads in the log: what follows the person's name. */
export interface Wording {
  say(told: Told): string;
  /** Of what kind the subject is, for its name; see {@link SubjectKind}. */
  readonly subject?: string;
  /** Whether who acted is kept from those for whom the subject is veiled: a reviewer from the authors of a work. */
  readonly veiled?: boolean;
  /** Whether nobody asked for it: the program does it by itself. */
  readonly byItself?: boolean;
}

/** How subjects of one kind get their names. */
export interface SubjectKind {
  /** SQL giving `id` and `name` of the ids in $1; only of conference $2 unless that is null. */
  readonly names: string;
  /** SQL giving the `id` of those in $1 of which viewer $2 may not learn who acted on them behind a veil. */
  readonly veil?: string;
  /** SQL giving the `id` of those in $1 whose names viewer $2 may not read at all. */
  readonly unread?: string;
}

/** What a feature says of its own acts: in its own room, joined where the log is read. */
export interface LogWords {
  /** By the acts' names, as `Acts.run` gets them. */
  readonly acts: Readonly<Record<string, Wording>>;
  /** By the kinds of sight, as `noteSights` gets them. */
  readonly sights?: Readonly<Record<string, Wording>>;
  readonly subjects?: Readonly<Record<string, SubjectKind>>;
}

/** The words of all features. @throws Error where two features speak of one act, sight or kind of subject */
export function joinLogWords(rooms: readonly LogWords[]): Required<LogWords> {
  const joined: Required<LogWords> = { acts: {}, sights: {}, subjects: {} };
  for (const part of ['acts', 'sights', 'subjects'] as const) {
    const entries = rooms.flatMap((room) => Object.entries<unknown>(room[part] ?? {}));
    const names = entries.map(([name]) => name);
    const twice = names.find((name, place) => names.indexOf(name) !== place);
    if (twice !== undefined) throw new Error(`Two rooms have words for "${twice}".`);
    Object.assign(joined, { [part]: Object.fromEntries(entries) });
  }
  return joined;
}

/** `1 decision`, `40 decisions`; `some decisions` where nobody counted. */
export function several(count: number | null, one: string, many = `${one}s`): string {
  if (count === null) return `some ${many}`;
  return `${count} ${count === 1 ? one : many}`;
}

/** The names of subjects of one kind, and which of them are veiled for the viewer. */
export async function nameSubjects(
  db: Reader,
  kind: SubjectKind,
  asked: { ids: readonly Id[]; conferenceId: Id | null; viewerId: Id | null },
): Promise<{ names: Map<Id, string>; veiled: Set<Id> }> {
  const rows: { id: Id; name: string }[] = await db.query(kind.names, [asked.ids, asked.conferenceId]);
  const veiled: { id: Id }[] = kind.veil ? await db.query(kind.veil, [asked.ids, asked.viewerId]) : [];
  const unread: { id: Id }[] = kind.unread ? await db.query(kind.unread, [asked.ids, asked.viewerId]) : [];
  const hidden = new Set(unread.map(({ id }) => id));
  const read = rows.filter(({ id }) => !hidden.has(id));
  return { names: new Map(read.map(({ id, name }) => [id, name])), veiled: new Set(veiled.map(({ id }) => id)) };
}
