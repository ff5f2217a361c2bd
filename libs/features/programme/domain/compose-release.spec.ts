import { sampleRelease } from '../../../../test/builders/sample-release';
import { type AcceptedWork, composeRelease, type ReleaseFacts } from './compose-release';
import type { ReleasePerson, ReleaseSubmission } from './release';

const sample = sampleRelease(8);
const person = (id: string): ReleasePerson => {
  const found = sample.people.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const workOf = ({ type, mentorIds, authors, ...submission }: ReleaseSubmission): AcceptedWork => ({
  ...submission,
  acceptedAs: type,
  authors: authors.map((author) => ({ ...person(author.personId), ...author })),
  mentors: mentorIds.map(person),
});
const facts: ReleaseFacts = {
  ...sample,
  discussionMinutes: 2,
  works: [...sample.submissions].reverse().map(workOf),
  chairs: sample.sessions.flatMap(({ chairId }) => (chairId ? person(chairId) : [])),
  previous: null,
};

describe('freezing the programme into a release', () => {
  it('gives back what it was made of, in an order of its own', () => {
    const { people, ...rest } = composeRelease(facts);
    const { people: expected, ...others } = sample;
    expect(rest).toEqual(others);
    expect(people.map(({ name }) => name).sort()).toEqual(
      expected
        .filter(({ id }) => JSON.stringify(others).includes(id))
        .map(({ name }) => name)
        .sort(),
    );
    expect(people.map(({ sortName }) => sortName)).toEqual(people.map(({ sortName }) => sortName).sort());
  });

  it('announces no work that has no place', () => {
    const [session, ...sessions] = facts.sessions;
    const withoutOne = { ...facts, sessions: [{ ...session!, talks: session!.talks.slice(1) }, ...sessions] };
    const lost = session!.talks[0]!.submissionId;
    expect(composeRelease(withoutOne).submissions.map(({ id }) => id)).not.toContain(lost);
  });

  it('names nobody who is not named in it: not the mentor of a work that is left out', () => {
    const alone: ReleaseFacts = { ...facts, sessions: [], posterSessions: [] };
    expect(composeRelease(alone).people).toEqual([]);
  });

  it('says what changed since the release before', () => {
    const next = composeRelease({ ...facts, number: 2, works: facts.works.slice(1), previous: sample });
    expect(next.changes).toEqual([expect.objectContaining({ kind: 'withdrawn', code: 'UG-008' })]);
  });
});
