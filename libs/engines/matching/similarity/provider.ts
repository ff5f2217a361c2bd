/** A word that two texts have in common, and which share of their similarity is due to it; the shares of a pair add to 1. */
export interface SharedTerm {
  readonly term: string;
  readonly share: number;
}

/** How near each document is to each person, and why. */
export interface Similarity {
  /** One row per document, one number from 0 (nothing in common) to 1 per person: the scores of a `MatchingProblem`. */
  readonly scores: readonly (readonly number[])[];
  /** The terms that explain one score, the weightiest first; empty where the method has no words for it. */
  sharedTerms(document: number, person: number, most?: number): SharedTerm[];
}

/** A way to compare what is to be read with what people have written. `tfIdf` is ours; another may be put in its place. */
export interface SimilarityProvider {
  /**
   * @param documents texts that look for a person: abstracts, or the topics of a mentee
   * @param people for each person the texts that show what they know; none gives a score of 0 throughout
   */
  compare(documents: readonly string[], people: readonly (readonly string[])[]): Similarity;
}
