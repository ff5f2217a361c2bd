/** How well a mentor fits a work: for people, who should not be shown more figures than the method has. */
export const BANDS = ['strong', 'fair', 'weak'] as const;
export type Band = (typeof BANDS)[number];

/**
 * From which similarity of texts a fit is strong or fair. Set on the 48 student and 778 main papers of the ACL 2020
 * conference: of all combinations of a student paper with an author of three or more main papers, one in twenty reaches
 * 0.09 and a quarter reaches 0.06, whether 3 or 160 authors are compared. Fields further apart than these come out lower.
 */
const FROM = { strong: 0.09, fair: 0.06 };

/** The band of a similarity from 0 to 1. What both have named themselves, a topic or a method, lifts it by one. */
export function bandOf(likeness: number, named = 0): Band {
  if (likeness >= FROM.strong) return 'strong';
  if (likeness >= FROM.fair) return named > 0 ? 'strong' : 'fair';
  return named > 0 ? 'fair' : 'weak';
}

/**
 * Why a mentor was chosen for a work, in a sentence that both may read: "Mira Holt works on much the same: both write about
 * parsing and grammar."
 * @param named topics and methods that both have named
 */
export function whyThesePeople(
  mentor: string,
  band: Band,
  sharedTerms: readonly string[],
  named: readonly string[] = [],
): string {
  const also = named.length > 0 ? ` Both named ${listOf(named)}.` : '';
  if (sharedTerms.length === 0) {
    if (also) return `${mentor} and the presenter have something in common.${also}`;
    return `No word of the abstract stands in what ${mentor} has written: please look at it.`;
  }
  const terms = listOf(sharedTerms);
  if (band === 'strong') return `${mentor} works on much the same: both write about ${terms}.${also}`;
  if (band === 'fair') return `${mentor} works on something near: both write about ${terms}.${also}`;
  return `${mentor} works on something else and is the nearest who was free: both write about ${terms}.`;
}

function listOf(words: readonly string[]): string {
  return words.length === 1 ? `${words[0]}` : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
