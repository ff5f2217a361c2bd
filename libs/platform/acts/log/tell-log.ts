import type { Id, Instant } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { type LogWords, nameSubjects, type Wording } from './log-words';
import { type LogEntry, type LogQuery, placeOf, readEntries } from './read-entries';

/** A line of the log in plain words. */
export interface LogLine {
  readonly id: Id;
  readonly at: Instant;
  readonly what: 'did' | 'saw';
  /** Null where the reader may not know, or nobody had signed in. */
  readonly personId: Id | null;
  readonly name: string;
  readonly subjectId: string | null;
  /** Such as `Amal Haddad released 40 decisions`. */
  readonly sentence: string;
}

/** Who reads, what they ask for, and the words for it. */
export interface LogReading extends LogQuery {
  readonly viewerId: Id | null;
  /** Only lines whose sentence has these words, whatever their case. */
  readonly text?: string;
  /** The names of people by their ids; whoever is missing has been removed. */
  readonly namesOf: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, string>>;
}

const BATCH = 500;
const MOST_BATCHES = 40;
const VEILED = 'Somebody whose name is kept from you';

/**
 * The lines of the log in plain words, the newest first. Who acted behind a veil is not named to readers for whom the
 * subject is veiled, and such lines are left out where the reader asks by person: the answer itself would name them.
 * @returns at most `limit` lines, and where to go on; null at the end
 */
export async function tellLog(
  db: Reader,
  words: Required<LogWords>,
  reading: LogReading,
): Promise<{ items: LogLine[]; next: string | null }> {
  const items: LogLine[] = [];
  const wanted = reading.text?.trim().toLocaleLowerCase('en-GB') ?? '';
  const size = wanted === '' ? reading.limit + 1 : BATCH;
  let after = reading.after;
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const entries = await readEntries(db, { ...reading, after, limit: size });
    const lines = await inWords(db, words, reading, entries);
    for (const [place, entry] of entries.entries()) {
      const line = lines[place];
      if (line && (wanted === '' || line.sentence.toLocaleLowerCase('en-GB').includes(wanted))) {
        if (items.length === reading.limit) return { items, next: after };
        items.push(line);
      }
      after = placeOf(entry);
    }
    if (entries.length < size) return { items, next: null };
  }
  return { items, next: after };
}

/** @returns a line for each entry, null for those that the reader may not be shown under this question */
async function inWords(
  db: Reader,
  words: Required<LogWords>,
  reading: LogReading,
  entries: readonly LogEntry[],
): Promise<(LogLine | null)[]> {
  const names = await reading.namesOf([...new Set(entries.flatMap(({ personId }) => personId ?? []))]);
  const subjects = await namesByKind(db, words, reading, entries);
  const byPerson = reading.personId !== undefined || reading.aboutId !== undefined;
  return entries.map((entry) => {
    const wording = wordingOf(words, entry);
    const kind = subjects.get(wording?.subject ?? '');
    const veiled = wording?.veiled === true && kind?.veiled.has(entry.subjectId ?? '') === true;
    if (veiled && byPerson) return null;
    const found = kind?.names.get(entry.subjectId ?? '') || null;
    const subject = found ?? 'something that is gone';
    const who = veiled ? VEILED : wording?.byItself ? 'The program' : nameOf(entry.personId, names);
    const told = wording?.say({ subject, words: found, count: entry.count });
    const { id, at, what, name, subjectId } = entry;
    return {
      ...{ id, at, what, name, subjectId },
      personId: veiled ? null : entry.personId,
      sentence: `${who} ${told ?? `${what} “${name}”, for which this version of the program has no words`}`,
    };
  });
}

function wordingOf(words: Required<LogWords>, { what, name }: LogEntry): Wording | undefined {
  const known = what === 'did' ? words.acts : words.sights;
  return Object.hasOwn(known, name) ? known[name] : undefined;
}

function nameOf(personId: Id | null, names: ReadonlyMap<Id, string>): string {
  if (personId === null) return 'Somebody who had not signed in';
  return names.get(personId) ?? 'Somebody who is no longer known here';
}

async function namesByKind(
  db: Reader,
  words: Required<LogWords>,
  { conferenceId, viewerId }: LogReading,
  entries: readonly LogEntry[],
) {
  const idsOf = new Map<string, Set<Id>>();
  for (const entry of entries) {
    const kind = wordingOf(words, entry)?.subject;
    if (kind === undefined || entry.subjectId === null) continue;
    idsOf.set(kind, (idsOf.get(kind) ?? new Set()).add(entry.subjectId));
  }
  const found = new Map<string, Awaited<ReturnType<typeof nameSubjects>>>();
  for (const [kind, ids] of idsOf) {
    const known = words.subjects[kind];
    if (known) found.set(kind, await nameSubjects(db, known, { ids: [...ids], conferenceId, viewerId }));
  }
  return found;
}
