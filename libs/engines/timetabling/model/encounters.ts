import type { InstanceSubmission, TimetableInstance } from './instance';

/** Two talks with people in common. */
export interface Encounter {
  readonly a: number;
  readonly b: number;
  readonly people: readonly string[];
}

/** All pairs of talks that have people in common, found person by person. */
export function encounters(
  { submissions }: TimetableInstance,
  peopleOf: (submission: InstanceSubmission) => readonly string[],
): Encounter[] {
  const talksOf = new Map<string, number[]>();
  for (const [talk, submission] of submissions.entries()) {
    for (const person of new Set(peopleOf(submission))) talksOf.set(person, [...(talksOf.get(person) ?? []), talk]);
  }
  const found = new Map<number, { a: number; b: number; people: string[] }>();
  for (const [person, talks] of talksOf) {
    for (const [at, a] of talks.entries()) {
      for (const b of talks.slice(at + 1)) {
        const key = a * submissions.length + b;
        const known = found.get(key);
        if (known) known.people.push(person);
        else found.set(key, { a, b, people: [person] });
      }
    }
  }
  return [...found.values()];
}

/** Everybody who has to be at a talk or wishes to. */
export function peopleAt({ presenters, attendees }: InstanceSubmission): readonly string[] {
  return [...presenters, ...attendees];
}
