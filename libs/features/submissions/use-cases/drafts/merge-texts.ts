import { diff3Merge } from 'node-diff3';
import type { MergeTexts } from '../../domain/drafts/merge-changes';

/** Beyond so many words times words that differ, finding what they share takes too long: then somebody chooses. */
const MOST_WORK = 4_000_000;

/** A word with the white space behind it, so that a gap never counts as something that two texts share. */
const wordsOf = (text: string): string[] => text.match(/\s+|\S+\s*/gu) ?? [];

/**
 * Merges two edits of one text by words, three ways; null where both changed the same words, or where the texts are so
 * long and so different that it would hold up everybody else.
 * Method: S. Khanna, K. Kunal, B. C. Pierce, A Formal Investigation of Diff3 (2007), as in the package node-diff3.
 */
export const mergeTexts: MergeTexts = (base, mine, theirs) => {
  const [o, a, b] = [wordsOf(base), wordsOf(mine), wordsOf(theirs)];
  const start = shared(o, a, b, (words, place) => words[place]);
  const rest = [o, a, b].map((words) => words.slice(start)) as [string[], string[], string[]];
  const end = shared(...rest, (words, place) => words[words.length - 1 - place]);
  const [oo, aa, bb] = rest.map((words) => words.slice(0, words.length - end)) as [string[], string[], string[]];
  if (oo.length * Math.max(aa.length, bb.length) > MOST_WORK) return null;
  const regions = diff3Merge(aa, oo, bb, { excludeFalseConflicts: true });
  if (regions.some(({ conflict }) => conflict !== undefined)) return null;
  const middle = regions.flatMap(({ ok }) => ok ?? []);
  return [...o.slice(0, start), ...middle, ...o.slice(o.length - end)].join('');
};

function shared(
  o: readonly string[],
  a: readonly string[],
  b: readonly string[],
  at: (words: readonly string[], place: number) => string | undefined,
): number {
  const most = Math.min(o.length, a.length, b.length);
  let count = 0;
  while (count < most && at(o, count) === at(a, count) && at(o, count) === at(b, count)) count += 1;
  return count;
}
