import { allSubmissions, supervisorCalls } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { haveInCommon, moduleKey, nameKey } from '../../domain/called-alike';
import type { KnownConflict } from '../../domain/match-input';
import { type MatchFacts, matchFactsOf } from '../match-facts';

type Work = Awaited<ReturnType<typeof allSubmissions>>[number];

/**
 * Who must not mentor what by what people say of themselves: a mentor whose supervisor supervises the work, and one who marks
 * a module that an author takes.
 */
export async function knownConflicts(
  db: Reader,
  conferenceId: Id,
  facts: MatchFacts,
  works: readonly Pick<Work, 'id' | 'authors'>[],
): Promise<KnownConflict[]> {
  const supervisors = new Map(
    (await supervisorCalls(db, conferenceId)).map(({ submissionId, calls }) => [submissionId, calls]),
  );
  return works.flatMap(({ id: submissionId, authors }) => {
    const calls = supervisors.get(submissionId) ?? [];
    const modules = authors.flatMap(({ personId }) => facts.presenters.get(personId)?.modules ?? []);
    return facts.mentors.flatMap(({ personId: mentorId, supervisors: own, marks }): KnownConflict[] => {
      if (haveInCommon(own, calls, nameKey)) return [{ submissionId, mentorId, kind: 'same-supervisor' }];
      return haveInCommon(marks, modules, moduleKey) ? [{ submissionId, mentorId, kind: 'marks-module' }] : [];
    });
  });
}

/** The same for a conference as it is now. */
export async function readKnownConflicts(db: Reader, conferenceId: Id): Promise<KnownConflict[]> {
  const facts = await matchFactsOf(db, conferenceId);
  return knownConflicts(db, conferenceId, facts, await allSubmissions(db, conferenceId));
}
