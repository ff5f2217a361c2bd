import type { Schemas } from '@colloquy/api-client';
import type { Done, Past } from '../../desk/use-undo';
import { type Deed, type Desk, type PosterStep, type ThingStep, thingKey } from '../model/desk';
import { deedInWords } from '../model/words';

type Change = Schemas['PosterChangeDto'];

/** What somebody did, to be taken back also after the screen was left. */
export type PastDeeds = Past<Deed>;

const OF_POSTERS: readonly Change['kind'][] = ['move', 'swap', 'engine'];
const UNDONE: readonly Change['kind'][] = ['undo', 'floor-plan-undo'];
const REDONE: readonly Change['kind'][] = ['redo', 'floor-plan-redo'];

function posterSteps(desk: Desk, { steps }: Change, side: 'before' | 'after'): PosterStep[] {
  return steps.map((step) => {
    const kept = step[side];
    const isHere = kept?.posterSessionId === desk.id && kept.board !== null;
    const to = isHere && kept.board !== null ? { board: kept.board, shift: kept.shift ?? undefined } : null;
    return { submissionId: step.submissionId, to };
  });
}

const thingSteps = ({ things }: Change, side: 'before' | 'after'): ThingStep[] =>
  things.map(({ kind, id, [side]: value }) => ({ kind, id, value: value as ThingStep['value'] }));

function doneBy(desk: Desk, change: Change): Done<Deed> | null {
  const { kind, steps, things, number } = change;
  if (kind === 'floor-plan' && things.length > 0) {
    const after: Deed = { what: 'hall', steps: thingSteps(change, 'after') };
    const versions = new Map(things.map((thing) => [thingKey(thing), number]));
    return {
      words: deedInWords(desk, after),
      before: { what: 'hall', steps: thingSteps(change, 'before') },
      after,
      versions,
    };
  }
  if (!OF_POSTERS.includes(kind) || steps.length === 0) return null;
  const after: Deed = { what: 'posters', steps: posterSteps(desk, change, 'after') };
  const before: Deed = { what: 'posters', steps: posterSteps(desk, change, 'before') };
  return {
    words: deedInWords(desk, after),
    ...{ before, after, versions: new Map(steps.map(({ submissionId }) => [submissionId, number])) },
  };
}

/**
 * What one person can undo and redo, read from the history.
 * @param changes the newest first, as the server tells them
 */
export function pastDeeds(desk: Desk, changes: readonly Change[], personId: string): PastDeeds {
  let done: Done<Deed>[] = [];
  let place = 0;
  const links: [string, number, number][] = [];
  const last = new Map<string, number>();
  for (const change of changes.toReversed()) {
    const { kind, byId, steps, things, number } = change;
    const isOwn = byId === personId;
    if (isOwn && UNDONE.includes(kind)) place = Math.max(0, place - 1);
    if (isOwn && REDONE.includes(kind)) place = Math.min(done.length, place + 1);
    const one = isOwn ? doneBy(desk, change) : null;
    if (one) {
      done = [...done.slice(0, place), one];
      place = done.length;
    }
    for (const name of [...steps.map(({ submissionId }) => submissionId), ...things.map(thingKey)]) {
      const from = last.get(name);
      if (isOwn && from !== undefined) links.push([name, from, number]);
      last.set(name, number);
    }
  }
  return { done, place, links };
}
