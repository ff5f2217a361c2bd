import { folded } from '../../parts/tables/column';

/** Something that one can go to or do. */
export interface Entry {
  readonly id: string;
  readonly kind: 'Screens' | 'Acts' | 'Conferences' | 'Submissions' | 'People';
  readonly title: string;
  /** What else it is found by and told with, such as a code or the authors. */
  readonly hint?: string;
  readonly run: () => void;
}

const MOST_OF_A_KIND = 7;
const KINDS = ['Screens', 'Acts', 'Conferences', 'Submissions', 'People'] as const;
const ONLY_WHEN_ASKED = new Set<Entry['kind']>(['Submissions', 'People']);

/** How well the entry fits: 0 when its title begins with the words, higher when less, null when it does not. */
function distance({ title, hint = '' }: Entry, words: readonly string[]): number | null {
  const name = folded(title);
  const all = `${name} ${folded(hint)}`;
  if (!words.every((word) => all.includes(word))) return null;
  const [first = ''] = words;
  if (name.startsWith(first)) return 0;
  if (name.includes(` ${first}`)) return 1;
  return name.includes(first) ? 2 : 3;
}

/** The entries that fit what was typed, by kind, the best first, a few of each. Works and people only once one types. */
export function matches(entries: readonly Entry[], typed: string): readonly (readonly [Entry['kind'], Entry[]])[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return KINDS.flatMap((kind) => {
    if (words.length === 0 && ONLY_WHEN_ASKED.has(kind)) return [];
    const fitting = entries
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ entry, far: distance(entry, words) }))
      .filter(({ far }) => far !== null)
      .sort((a, b) => (a.far ?? 0) - (b.far ?? 0))
      .map(({ entry }) => entry);
    const most = words.length === 0 ? fitting.length : MOST_OF_A_KIND;
    return fitting.length > 0 ? [[kind, fitting.slice(0, most)] as const] : [];
  });
}
