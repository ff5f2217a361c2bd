import type { TimetableInstance, TimetableSolution } from '@colloquy/engines/timetabling';
import type { Id } from '@colloquy/kernel';
import { type Desk, type KeptPlace, keptPlaceOf } from './desk';
import { momentsAt } from './frame';
import type { CostAccount } from './solve-proposal';

/** What one term costs for a talk before and after. */
export interface TermChange {
  readonly term: string;
  readonly before: number;
  readonly after: number;
}

/** A talk that a proposal moves. */
export interface ProposedMove {
  readonly submissionId: Id;
  /** Of the talk when the proposal was made: whoever moves it in between is not overwritten. */
  readonly version: number;
  readonly before: KeptPlace | null;
  readonly after: KeptPlace | null;
  /** The terms that change for it, the greatest gain first. */
  readonly why: readonly TermChange[];
}

/** What a proposal would move, and why, talk by talk. */
export function differenceOf(
  desk: Desk,
  instance: TimetableInstance,
  solution: TimetableSolution,
  costs: { readonly before: CostAccount; readonly after: CostAccount },
): ProposedMove[] {
  const proposed = new Map(solution.placements.map((placement) => [placement.submission, placement]));
  return [...desk.frame.talks.values()].flatMap((talk, index): ProposedMove[] => {
    const ref = instance.submissions[index]?.ref ?? '';
    const placement = proposed.get(ref);
    const block = placement && desk.frame.blocks[placement.session];
    const room = placement && desk.frame.rooms[placement.room];
    const moments =
      block && room && momentsAt(desk.frame, talk, { blockId: block.id, roomId: room.id, slot: placement.slot });
    const track = desk.frame.tracks[instance.submissions[index]?.track ?? -1]?.id ?? talk.trackId;
    const joins = track === talk.trackId ? null : track;
    const after = block && room && moments ? { blockId: block.id, roomId: room.id, ...moments, joins } : null;
    const before = keptPlaceOf(desk, talk.submissionId);
    if (sameKept(before, after)) return [];
    const version = desk.records.get(talk.submissionId)?.version ?? 0;
    const why = termChanges(costs.before.talks[ref] ?? {}, costs.after.talks[ref] ?? {});
    return [{ submissionId: talk.submissionId, version, before, after, why }];
  });
}

function sameKept(a: KeptPlace | null, b: KeptPlace | null): boolean {
  return a === b || (a?.blockId === b?.blockId && a?.roomId === b?.roomId && a?.startsAt === b?.startsAt);
}

function termChanges(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>): TermChange[] {
  const terms = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return terms
    .map((term) => ({ term, before: before[term] ?? 0, after: after[term] ?? 0 }))
    .filter((change) => change.before !== change.after)
    .sort((a, b) => a.after - a.before - (b.after - b.before));
}
