import { plain, type Run, type Text } from '@colloquy/engines/typesetting';
import type { Id } from '@colloquy/kernel';
import type { ReleaseReader } from '../domain/read-release';
import type { ReleasePerson, ReleaseSubmission } from '../domain/release';

/** Names with commas and "and", as a sentence has them. */
export function nameList(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Who is thanked for mentoring, in order. */
export function mentorNames(submission: ReleaseSubmission, reader: ReleaseReader): string[] {
  return submission.mentorIds.map((id) => reader.person(id).name);
}

/** All authors in order, presenters in bold; with the numbers of their affiliations where there is more than one. */
export function authorText(
  submission: Pick<ReleaseSubmission, 'authors' | 'affiliations'>,
  reader: { person(id: Id): Pick<ReleasePerson, 'name'> },
  numbered: boolean,
): Text {
  const several = numbered && submission.affiliations.length > 1;
  const { authors } = submission;
  return authors.flatMap(({ personId, presenter, affiliations }, at): Run[] => {
    const numbers = several ? affiliations.map((place) => place + 1).join(',') : '';
    const name = plain(reader.person(personId).name, { apart: true, ...(presenter ? { strong: true } : {}) });
    const comma = at < authors.length - 1 ? plain(', ') : [];
    const sign: Run[] = numbers ? [{ text: numbers, shift: 'sup' }] : [];
    const says = numbered && presenter && authors.length > 1 ? plain(' (presenting)', { em: true }) : [];
    return [...name, ...sign, ...says, ...comma];
  });
}

/** The affiliations with their numbers, where there is more than one. */
export function affiliationText({ affiliations }: Pick<ReleaseSubmission, 'affiliations'>): Text {
  if (affiliations.length < 2) return plain(affiliations[0] ?? '');
  return affiliations.flatMap((name, at): Run[] => [
    { text: String(at + 1), shift: 'sup' },
    ...plain(` ${name}${at < affiliations.length - 1 ? '; ' : ''}`),
  ]);
}
