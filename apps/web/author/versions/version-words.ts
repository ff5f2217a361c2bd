import type { Version } from './versions-queries';

const WHY: Readonly<Record<string, string>> = {
  submit: 'Submitted',
  import: 'Brought in from elsewhere',
  kept: 'Kept by hand',
  pause: 'Kept after a pause in the writing',
  'handed over': 'Kept before somebody else went on',
  'before restoring': 'Kept before an older version was brought back',
  'for feedback': 'Given to your mentor to read',
  'before a suggestion': 'Kept before a suggested wording was taken',
};

const ENDED: readonly string[] = ['withdrawn', 'declined'];

/** Whether nobody may write on it any more. */
export const isEnded = ({ state }: { readonly state: string }): boolean => ENDED.includes(state);

/** Why a version was kept, in words. */
export const whyKept = (occasion: string): string => WHY[occasion] ?? 'Kept';

/** In place of a version's number: what the draft holds now, which may be no version yet. */
export const NOW = 'draft';

/**
 * What one wants to compare first: what was written since the version that counts; where the latest is the one that
 * counts, what it changed in the one before. Null where there is nothing to compare.
 */
export function firstComparison(
  versions: readonly Pick<Version, 'number' | 'counts'>[],
  draftDiffers: boolean,
): { readonly before: string; readonly after: string } | null {
  const numbers = versions.map(({ number }) => String(number));
  const counting = versions.find(({ counts }) => counts)?.number;
  const [latest, previous] = draftDiffers ? [NOW, ...numbers] : numbers;
  if (latest === undefined || previous === undefined) return null;
  const before = counting === undefined || String(counting) === latest ? previous : String(counting);
  return { before, after: latest };
}

/** Whether the latest version holds just what the draft holds. One from elsewhere does as long as nobody has written. */
export function isKept(
  { content, revision }: { readonly content: unknown; readonly revision: number },
  latest: { readonly content: unknown },
): boolean {
  return latest.content === null
    ? revision === 0
    : JSON.stringify(sorted(content)) === JSON.stringify(sorted(latest.content));
}

/** The same with the fields of every object in one order: the database keeps its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}
