import type { Similarity, SimilarityProvider } from './provider';
import { tfIdf } from './tf-idf';

/**
 * How near documents are to people, judged by their texts. Scores are comparable within one call, not across calls, and
 * are rough: on self-rated expertise of computer scientists about one comparison in five is wrong, so show bands, not digits.
 *
 * @param documents one text each, such as title and abstract
 * @param people for each person some texts of theirs; three or more make the score much surer
 * @param provider by default TF-IDF that learns from the texts given
 * @example similarity(['Corals bleach in warm water'], [['Heat stress in corals'], ['Graph colouring']]).scores[0] // the first is nearer
 */
export function similarity(
  documents: readonly string[],
  people: readonly (readonly string[])[],
  provider: SimilarityProvider = tfIdf([...documents, ...people.flat()]),
): Similarity {
  return provider.compare(documents, people);
}
