import { leavesOf } from '@colloquy/engines/abstract-draft';
import type { Kept, Shown } from '../../../parts/keeper/doors';
import type { Keeper } from '../../../parts/keeper/keeper';
import { useKept } from '../../../parts/keeper/use-kept';
import { typedMeanwhile } from '../../../shell/meanwhile';
import type { Draft } from '../frame/writing-queries';
import { draftDoors } from './draft-doors';

/** What was typed before this program was there, as if a page that is gone had left it behind. */
function typedBefore({ revision }: Draft): readonly Kept[] {
  const typed = typedMeanwhile();
  if (!typed) return [];
  const held = { revision, base: { title: typed.from }, mine: { title: typed.to }, apart: {}, refused: {} };
  return [{ held, batch: null }];
}

/** Opens a draft for writing by one person on this page. Suspends until this device has been asked what it kept. */
export function useKeeper(person: string, conference: string, draft: Draft): readonly [Keeper, Shown] {
  return useKept({
    name: `${person}/${draft.id}`,
    standing: { revision: draft.revision, leaves: leavesOf(draft.content) },
    savedAt: Date.parse(draft.savedAt),
    before: () => typedBefore(draft),
    doors: () => draftDoors(conference, draft.id),
  });
}
