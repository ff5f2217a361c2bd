import { type LeafKind, type LeafValue, type Leaves, leafKind, sameLeaf } from '@colloquy/engines/abstract-draft';

/** What somebody made of one leaf: from what they saw to what they wrote. */
export interface DraftChange {
  readonly at: string;
  readonly from: LeafValue;
  readonly to: LeafValue;
}

/** A leaf that two people, or one person in two browsers, have changed so that the changes cannot stand together. */
export interface DraftConflict {
  readonly at: string;
  readonly yours: LeafValue;
  readonly theirs: LeafValue;
}

/** Both texts in one, from what both began with; null where they touch the same words. */
export type MergeTexts = (base: string, mine: string, theirs: string) => string | null;

/**
 * Brings changes into a draft that may have moved on since they were made. What others left alone is taken; texts are
 * merged by words, lists by entries; where neither is possible the draft keeps what it has and the conflict is told.
 * The same changes once more change nothing, so that a save whose answer was lost can be sent again.
 * @param kindOf what sort of value stands at a path, where these are no leaves of an abstract's draft
 */
export function mergeChanges(
  current: Leaves,
  changes: readonly DraftChange[],
  mergeTexts: MergeTexts,
  kindOf: (at: string) => LeafKind | null = leafKind,
): { readonly leaves: Leaves; readonly conflicts: readonly DraftConflict[] } {
  const leaves: Record<string, LeafValue> = { ...current };
  const conflicts: DraftConflict[] = [];
  for (const { at, from, to } of changes) {
    const now = leaves[at] ?? null;
    if (sameLeaf(now, to) || sameLeaf(from, to)) continue;
    const merged = sameLeaf(now, from) ? to : mergedLeaf(kindOf(at), from, to, now, mergeTexts);
    if (merged === undefined) conflicts.push({ at, yours: to, theirs: now });
    else leaves[at] = merged;
  }
  return { leaves, conflicts };
}

function mergedLeaf(
  kind: LeafKind | null,
  from: LeafValue,
  to: LeafValue,
  now: LeafValue,
  mergeTexts: MergeTexts,
): LeafValue | undefined {
  if (kind === 'text' || kind === 'answer') {
    const [base, mine, theirs] = [from ?? '', to ?? '', now ?? ''];
    if (typeof base !== 'string' || typeof mine !== 'string' || typeof theirs !== 'string') return undefined;
    return mergeTexts(base, mine, theirs) ?? undefined;
  }
  return kind === 'list' && isList(to) && isList(now) ? mergedList(isList(from) ? from : [], to, now) : undefined;
}

const isList = (value: LeafValue): value is readonly string[] => Array.isArray(value);

/** Entries that either added, without those that either took out, in the order of `mine`; theirs stand after their neighbour. */
function mergedList(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const merged = mine.filter((entry) => theirs.includes(entry) || !base.includes(entry));
  theirs.forEach((entry, place) => {
    if (mine.includes(entry) || base.includes(entry)) return;
    const before = theirs.slice(0, place).findLast((other) => merged.includes(other));
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, entry);
  });
  return merged;
}
