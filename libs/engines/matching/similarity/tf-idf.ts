import type { SharedTerm, Similarity, SimilarityProvider } from './provider';
import { type Term, termsOf } from './terms';

/** Weights of the terms of a text, of length 1 as a vector. */
type Vector = ReadonlyMap<string, number>;

/** A term of one person's text. */
interface Posting {
  readonly text: number;
  readonly weight: number;
}

/** What a text near one of a person's counts against their others: 1 is the plain mean, ever higher the nearest alone. */
const POWER = 3;

/**
 * Compares texts by their words. A term weighs (1 + ln count) · ln(1 + texts / texts with it) (Salton and Buckley 1988, with
 * damped counts); a document meets each text of a person at the cosine of their vectors, and the person at the cubic mean
 * of those, so that two or three near texts count and a person with many interests is not punished for the others.
 *
 * @param corpus texts from which to learn how rare each term is: best, all that will be compared
 * @example tfIdf([abstract, paper]).compare([abstract], [[paper]]).scores // [[0.31]]
 */
export function tfIdf(corpus: readonly string[]): SimilarityProvider {
  const textsWith = new Map<string, number>();
  const spelling = new Map<string, Map<string, number>>();
  const vectors = new Map<string, Vector>();
  const known = new Map<string, string>();
  for (const text of corpus) {
    const stems = new Set<string>();
    for (const { stem, written } of termsOf(text, known)) {
      stems.add(stem);
      const spellings = spelling.get(stem) ?? new Map<string, number>();
      spelling.set(stem, spellings.set(written, (spellings.get(written) ?? 0) + 1));
    }
    for (const stem of stems) textsWith.set(stem, (textsWith.get(stem) ?? 0) + 1);
  }
  const rarity = (stem: string): number => Math.log(1 + corpus.length / (textsWith.get(stem) ?? 1));
  const vectorOf = (text: string): Vector => {
    const vector = vectors.get(text) ?? vectorise(termsOf(text, known), rarity);
    vectors.set(text, vector);
    return vector;
  };
  const written = (stem: string): string =>
    [...(spelling.get(stem) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? stem;
  return {
    compare: (documents, people) =>
      compare(
        documents.map(vectorOf),
        people.map((texts) => texts.map(vectorOf)),
        written,
      ),
  };
}

function vectorise(terms: readonly Term[], rarity: (stem: string) => number): Vector {
  const weights = new Map<string, number>();
  for (const { stem } of terms) weights.set(stem, (weights.get(stem) ?? 0) + 1);
  let squares = 0;
  for (const [stem, count] of weights) {
    const weight = (1 + Math.log(count)) * rarity(stem);
    weights.set(stem, weight);
    squares += weight * weight;
  }
  for (const [stem, weight] of weights) weights.set(stem, weight / Math.sqrt(squares));
  return weights;
}

function compare(
  documents: readonly Vector[],
  people: readonly (readonly Vector[])[],
  written: (stem: string) => string,
): Similarity {
  const texts = people.flat();
  const postings = new Map<string, Posting[]>();
  for (const [text, vector] of texts.entries()) {
    for (const [stem, weight] of vector) {
      const found = postings.get(stem);
      if (found) found.push({ text, weight });
      else postings.set(stem, [{ text, weight }]);
    }
  }
  const scores = documents.map((document) => {
    const cosine = new Float64Array(texts.length);
    for (const [stem, weight] of document) {
      for (const posting of postings.get(stem) ?? []) cosine[posting.text]! += weight * posting.weight;
    }
    let next = 0;
    return people.map(({ length }) => {
      const from = next;
      next += length;
      return powerMean(cosine.subarray(from, next));
    });
  });
  return {
    scores,
    sharedTerms: (document, person, most = 5) =>
      shares(documents[document] ?? new Map(), people[person] ?? [])
        .slice(0, most)
        .map(({ term, share }) => ({ term: written(term), share })),
  };
}

function powerMean(cosines: Float64Array): number {
  if (cosines.length === 0) return 0;
  const mean = cosines.reduce((sum, cosine) => sum + cosine ** POWER, 0) / cosines.length;
  return Math.min(1, mean ** (1 / POWER));
}

/** The cubic mean's cube is a sum over texts of cosine² times a sum over terms: each term's part of it is its share. */
function shares(document: Vector, texts: readonly Vector[]): SharedTerm[] {
  const parts = new Map<string, number>();
  let whole = 0;
  for (const text of texts) {
    const common = [...document].map(([stem, weight]) => [stem, weight * (text.get(stem) ?? 0)] as const);
    const cosine = common.reduce((sum, [, part]) => sum + part, 0);
    whole += cosine ** POWER;
    for (const [stem, part] of common) {
      if (part > 0) parts.set(stem, (parts.get(stem) ?? 0) + part * cosine ** (POWER - 1));
    }
  }
  return [...parts]
    .map(([term, part]) => ({ term, share: part / whole }))
    .sort((a, b) => b.share - a.share || (a.term < b.term ? -1 : 1));
}
