import type { Schemas } from '@colloquy/api-client';

export type Run = Schemas['MatchRunDto'];
type Proposed = Schemas['ProposedPairDto'];
type Beside = Schemas['BesideDto'];

/** A proposed pair with the names that belong to its ids, and what organisers have decided about it. */
export interface RunPair extends Proposed {
  readonly code: string;
  readonly title: string;
  readonly mentor: string;
  readonly standIn: string;
  readonly wish: string | undefined;
}

/** The names of a run: of works by code and title, of mentors. */
export function namesOf({ submissions, mentors }: Run) {
  const works = new Map(submissions.map((work) => [work.id, work]));
  const names = new Map(mentors.map(({ id, name }) => [id, name]));
  return {
    code: (id: string | null) => works.get(id ?? '')?.code ?? '',
    title: (id: string | null) => works.get(id ?? '')?.title ?? '',
    mentor: (id: string | null | undefined) => names.get(id ?? '') ?? '',
  };
}

/** The pairs of one way to match, or those of the proposal where there is only one. */
export function pairsOf(run: Run, keep: number | null): RunPair[] {
  const { code, title, mentor } = namesOf(run);
  const { pairs, others = [], choices = [] } = run.proposal;
  const choice = choices.find((one) => one.keep === keep);
  const is = (one: Beside) => (other: Beside) =>
    one.submissionId === other.submissionId && one.mentorId === other.mentorId;
  const known = [...pairs, ...others];
  const shown = choice ? choice.pairs.flatMap((pair) => known.find(is(pair)) ?? []) : pairs;
  return shown.map((pair) => ({
    ...pair,
    ...{ code: code(pair.submissionId), title: title(pair.submissionId), mentor: mentor(pair.mentorId) },
    ...{ standIn: mentor(pair.standInId), wish: run.wishes.find(is(pair))?.kind },
  }));
}
