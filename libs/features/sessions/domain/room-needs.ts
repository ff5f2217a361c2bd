import type { Id } from '@colloquy/kernel';

/**
 * What the room of a talk must have: what those who have to be there say of themselves. An answer in somebody's own words is
 * guessed at only where no presenter has said anything of the sort.
 * @param said by person; for those who have said anything of themselves at all
 * @param guessed from the answer to the form
 */
export function needsOfTalk(
  { presenterIds, attendeeIds }: { readonly presenterIds: readonly Id[]; readonly attendeeIds: readonly Id[] },
  said: ReadonlyMap<Id, readonly string[]>,
  guessed: readonly string[],
): string[] {
  const isSaid = presenterIds.some((id) => said.has(id));
  const own = [...presenterIds, ...attendeeIds].flatMap((id) => said.get(id) ?? []);
  return [...new Set([...(isSaid ? [] : guessed), ...own])];
}
