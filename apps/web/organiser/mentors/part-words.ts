/** The parts of a fit: a mean over what the presenter has said, each part counting by its weight. */
export const FIT = [
  { part: 'text', label: 'Likeness of texts', usual: 5 },
  { part: 'topics', label: 'Chosen topics', usual: 2 },
  { part: 'methods', label: 'Methods', usual: 2 },
  { part: 'help', label: 'Help that is wanted', usual: 1 },
] as const;

/** What comes on top of the fit, up to its weight, which is a share of the best fit. */
const BONUSES = [
  { part: 'times', label: 'More shared times than needed', usual: 0.03 },
  { part: 'language', label: 'A shared language, where wished for', usual: 0.05 },
  { part: 'requests', label: 'Asked for by name: half for each of the two', usual: 0.2 },
  { part: 'mixing', label: 'Another pathway, where both name theirs', usual: 0 },
  { part: 'preferred', label: 'Preferred by you', usual: 0.1 },
] as const;

/** The same as it is usual where another pathway counts so much. */
export const bonusesWith = (mixing: number) =>
  BONUSES.map((bonus) => (bonus.part === 'mixing' ? { ...bonus, usual: mixing } : bonus));

/** Everything whose weight organisers set. */
export const PARTS = [...FIT, ...BONUSES];

const WORDS: Readonly<Record<string, string>> = {
  text: 'texts',
  topics: 'topics',
  methods: 'methods',
  help: 'help',
  requests: 'asked for',
  language: 'language',
  mixing: 'other pathway',
  preferred: 'preferred by you',
};

/** What a score is made of, in a few words: `texts 0.12, topics 0.20`. */
export function partWords(parts: readonly { readonly part: string; readonly points: number }[] = []): string {
  return parts
    .filter(({ points }) => points > 0)
    .map(({ part, points }) => `${WORDS[part] ?? part} ${points.toFixed(2)}`)
    .join(', ');
}
