/** The parts of a fit whose weights organisers set, with what they usually count. */
export const PARTS = [
  { part: 'text', label: 'Likeness of texts', usual: 5 },
  { part: 'topics', label: 'Chosen topics', usual: 2 },
  { part: 'methods', label: 'Methods', usual: 2 },
  { part: 'help', label: 'Help that is wanted', usual: 1 },
] as const;

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
