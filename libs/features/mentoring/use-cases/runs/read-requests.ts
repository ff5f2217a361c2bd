import { allSubmissions } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { fold } from '../../domain/common-wants';
import { namedPeople } from '../named-people';

type Work = Awaited<ReturnType<typeof allSubmissions>>[number];

/** Finds who is asked for by name: people by the names of presenters, works by the names of mentors. */
export interface Requests {
  people(names: readonly string[]): readonly Id[];
  works(names: readonly string[]): readonly Id[];
}

/** How the names for whom people ask are read in a conference; a mentor may name a work by its code as well. */
export async function readRequests(
  db: Reader,
  conferenceId: Id,
  works: readonly Pick<Work, 'id' | 'code' | 'authors'>[],
): Promise<Requests> {
  const named = await namedPeople(db, conferenceId);
  const people = (names: readonly string[]) => [...new Set(names.flatMap((name) => named(name)))];
  return {
    people,
    works(names) {
      if (names.length === 0) return [];
      const [codes, asked] = [new Set(names.map(fold)), new Set(people(names))];
      return works
        .filter(({ code, authors }) => codes.has(fold(code)) || authors.some(({ personId }) => asked.has(personId)))
        .map(({ id }) => id);
    },
  };
}
