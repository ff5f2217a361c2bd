import type { Discussion, Sight } from './discussion-query';

const LIST = new Intl.ListFormat('en-GB');
const ORDER: readonly Sight[] = ['organisers', 'reviewers', 'authors'];

type Readers = Pick<Discussion, 'readers' | 'calledYou'>;

/** Everybody else who reads what is for an audience, by what they are called. */
export function readersOf({ readers, calledYou }: Readers, sight: Sight): readonly string[] {
  const audiences = ORDER.slice(0, ORDER.indexOf(sight) + 1);
  return [...new Set(audiences.flatMap((audience) => readers[audience]))].filter((name) => name !== calledYou);
}

/** Who reads what is for an audience, in words. */
export function readersInWords(discussion: Readers, sight: Sight): string {
  const names = readersOf(discussion, sight);
  return names.length === 0 ? 'nobody yet' : LIST.format(names);
}

/** Who reads a post besides those who read it already, when it is opened. */
export function newReaders(discussion: Readers, from: Sight, to: Sight): readonly string[] {
  const before = readersOf(discussion, from);
  return readersOf(discussion, to).filter((name) => !before.includes(name));
}

/** Who may read a post, as it stands beside it. */
export const SIGHT_WORDS: Readonly<Record<Sight, string>> = {
  organisers: 'Organisers only',
  reviewers: 'Reviewers and organisers',
  authors: 'Shared with the authors',
};
