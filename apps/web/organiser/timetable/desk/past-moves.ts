import type { Schemas } from '@colloquy/api-client';
import type { Past } from '../../desk/use-undo';
import type { Desk, Place, Step } from '../model/desk';

type Change = Schemas['TimetableChangeDto'];
type Kept = Schemas['KeptPlaceDto'];

/** What somebody did, to be taken back also after the screen was left. */
export type PastMoves = Past<readonly Step[]>;

const DOING: readonly Change['kind'][] = ['move', 'swap', 'push', 'engine'];

function stepTo(desk: Desk, submissionId: string, kept: Kept | null): Step {
  const block = desk.blocks.find(({ id }) => id === kept?.blockId);
  if (!kept || !block) return { submissionId, to: null };
  const minutes = (Date.parse(kept.startsAt) - Date.parse(block.startsAt)) / 60_000;
  const to: Place = { blockId: kept.blockId, roomId: kept.roomId, slot: Math.round(minutes / desk.slotMinutes) };
  return { submissionId, to, ...(kept.joins ? { joins: kept.joins } : {}) };
}

/**
 * What one person can undo and redo, read from the history.
 * @param changes the newest first, as the server tells them
 */
export function pastMoves(desk: Desk, changes: readonly Change[], personId: string): PastMoves {
  let done: PastMoves['done'] = [];
  let place = 0;
  const links: [string, number, number][] = [];
  const last = new Map<string, number>();
  for (const { kind, byId, steps, number } of changes.toReversed()) {
    const isOwn = byId === personId;
    if (isOwn && kind === 'undo') place = Math.max(0, place - 1);
    if (isOwn && kind === 'redo') place = Math.min(done.length, place + 1);
    if (isOwn && DOING.includes(kind) && steps.length > 0) {
      const versions = new Map(steps.map(({ submissionId }) => [submissionId, number]));
      const [first] = steps;
      const words = steps.length === 1 ? (first?.code ?? '') : `${steps.length} talks`;
      const before = steps.map((step) => stepTo(desk, step.submissionId, step.before));
      const after = steps.map((step) => stepTo(desk, step.submissionId, step.after));
      done = [...done.slice(0, place), { words, before, after, versions }];
      place = done.length;
    }
    for (const { submissionId } of steps) {
      const from = last.get(submissionId);
      if (isOwn && from !== undefined) links.push([submissionId, from, number]);
      last.set(submissionId, number);
    }
  }
  return { done, place, links };
}
