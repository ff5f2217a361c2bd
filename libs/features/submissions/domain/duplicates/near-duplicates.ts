import { parseInline, plainText } from '@colloquy/kernel';

/** A text that is compared with the others. */
export interface ComparedText {
  readonly title: string;
  /** Inline text. */
  readonly abstract: string;
}

/** Two texts of which one has much of the other, by their places in the list. */
export interface NearDuplicate {
  readonly one: number;
  readonly other: number;
  /** Of the sentences of `one`, how many in a hundred stand in `other` too, as they are or nearly so. */
  readonly oneShares: number;
  readonly otherShares: number;
}

/** A run of so many words is rarely written twice by chance. */
const RUN = 4;
/** What stands in more texts than this is a manner of speaking. */
const MOST_TEXTS = 50;
const FEWEST_RUNS = 6;
const SMALLEST_PART = 0.15;
const SENTENCE_IS_SHARED = 0.5;
const WORTH_A_HINT = 30;
const FEWEST_SENTENCES = 2;
/** One number holds a run of 32 bits and its text: so many texts fit into the 53 bits that are exact. */
const TEXTS = 2 ** 21;

/**
 * Pairs of texts of which one has at least 30 % of its sentences, and two of them, from the other. A sentence counts as
 * shared when half of its runs of four words stand in the other text: one exchanged word does not hide it.
 * Only texts that share some rare run are compared at all, so the work grows with the number of texts, not its square.
 * Method: w-shingling with an inverted index, A. Z. Broder, On the resemblance and containment of documents (1997).
 *
 * @example nearDuplicates([{ title: 'Bees', abstract: 'Bees cross roads at night. They die there in large numbers.' }, …])
 */
export function nearDuplicates(texts: readonly ComparedText[]): NearDuplicate[] {
  const sentences = texts.map(runsBySentence);
  const runs = sentences.map((each) => new Set(each.flat()));
  const pairs = [...candidates(runs)].sort(([one, other], [first, second]) => one - first || other - second);
  return pairs.flatMap(([one, other]) => {
    const oneShares = sharedOf(sentences[one] ?? [], runs[other] ?? new Set());
    const otherShares = sharedOf(sentences[other] ?? [], runs[one] ?? new Set());
    const most = Math.max(oneShares.percent, otherShares.percent);
    const count = Math.max(oneShares.count, otherShares.count);
    const isHint = most >= WORTH_A_HINT && (count >= FEWEST_SENTENCES || most === 100);
    return isHint ? [{ one, other, oneShares: oneShares.percent, otherShares: otherShares.percent }] : [];
  });
}

/** For each sentence of at least four words the hashes of its runs of four; the title is the first sentence. */
function runsBySentence({ title, abstract }: ComparedText): number[][] {
  return [title, ...plainText(parseInline(abstract)).split(/(?<=[.!?])\s+|\n+/u)].flatMap((sentence) => {
    const words =
      sentence
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < RUN) return [];
    return [words.slice(RUN - 1).map((_, at) => hashOf(words, at))];
  });
}

/** FNV-1a over the run that begins at a word, 32 bits. */
function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let place = from; place < from + RUN; place += 1) {
    const word = words[place] ?? '';
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
}

/** Pairs of texts that share enough runs to be looked at, found in one pass over all runs in order. */
function* candidates(runs: readonly ReadonlySet<number>[]): Generator<readonly [one: number, other: number]> {
  const total = runs.reduce((sum, each) => sum + each.size, 0);
  const entries = new Float64Array(total);
  let filled = 0;
  runs.forEach((each, text) => {
    for (const run of each) {
      entries[filled] = run * TEXTS + text;
      filled += 1;
    }
  });
  entries.sort();
  const shared = new Map<number, number>();
  for (let start = 0; start < total; ) {
    const run = Math.floor((entries[start] ?? 0) / TEXTS);
    let end = start + 1;
    while (end < total && Math.floor((entries[end] ?? 0) / TEXTS) === run) end += 1;
    if (end - start > 1 && end - start <= MOST_TEXTS) countPairs(entries.subarray(start, end), shared);
    start = end;
  }
  for (const [pair, count] of shared) {
    const [one, other] = [Math.floor(pair / TEXTS), pair % TEXTS];
    const smaller = Math.min(runs[one]?.size ?? 0, runs[other]?.size ?? 0);
    if (count >= Math.min(FEWEST_RUNS, smaller) && count >= smaller * SMALLEST_PART) yield [one, other];
  }
}

function countPairs(entries: Float64Array, shared: Map<number, number>): void {
  const texts = Array.from(entries, (entry) => entry % TEXTS);
  for (let first = 0; first < texts.length; first += 1) {
    for (let second = first + 1; second < texts.length; second += 1) {
      const pair = (texts[first] ?? 0) * TEXTS + (texts[second] ?? 0);
      shared.set(pair, (shared.get(pair) ?? 0) + 1);
    }
  }
}

function sharedOf(sentences: readonly (readonly number[])[], other: ReadonlySet<number>) {
  const isShared = (runs: readonly number[]) =>
    runs.filter((run) => other.has(run)).length >= runs.length * SENTENCE_IS_SHARED;
  const count = sentences.filter(isShared).length;
  return { count, percent: sentences.length === 0 ? 0 : Math.round((100 * count) / sentences.length) };
}
