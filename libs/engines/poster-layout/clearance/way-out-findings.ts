import type { FloorPlan } from '../floor-plan';
import { clearancesOf } from '../hall/clearances';
import { standingPlace } from '../hall/run-boards';
import { finding, type HallFinding, metres } from './finding';
import type { FloorGrid } from './floor-grid';

/** The longest way out of the hall from anywhere that people can be, and what to say about it. */
export function wayOutOf(
  plan: FloorPlan,
  grid: FloorGrid,
  far: Float64Array,
): { findings: HallFinding[]; longest: number | null } {
  const { wayOut } = clearancesOf(plan);
  let farthest = -1;
  for (let at = 0; at < far.length; at += 1) {
    const metresOut = far[at] as number;
    if (metresOut !== Infinity && (farthest < 0 || metresOut > (far[farthest] as number))) farthest = at;
  }
  if (farthest < 0) return { findings: [], longest: null };
  const longest = far[farthest] as number;
  // The search sees the floor in cells, and is as exact as one of them.
  if (longest <= wayOut + grid.cell / 2) return { findings: [], longest };
  const beyond = plan.boards.filter((board) => (far[grid.cellAt(standingPlace(board))] ?? 0) > wayOut);
  const things = [...new Set(beyond.map(({ run }) => run))];
  const message = `From here it is ${metres(longest)} to the nearest door; at most ${metres(wayOut)} are allowed.`;
  const help = 'Add an exit nearby, or open a gap between the runs on the way.';
  return { findings: [finding('way-out-long', 'error', things, message, help, grid.middleOf(farthest))], longest };
}
