import type { Pair } from '../model/problem';
import type { ScoreTable } from '../model/scores';
import { cheapestFlow } from './cheapest-flow';
import { highest, type Network, narrow } from './network';

/** The scores of a level are a twentieth of the highest score apart. */
export const LEVELS = 20;

/**
 * Narrows a network to what a leximin answer may still use: as few pairs as can be in the lowest level, then as few as can be
 * in the two lowest, and so on. Each level is a flow on the optimal face of those before it: by complementary slackness the
 * cheapest flows are just those that leave every edge with a positive reduced cost empty and fill every one with a negative.
 *
 * @returns the network that is left, and the pairs that every such answer has
 */
export function levelled(model: ScoreTable, network: Network): { network: Network; settled: readonly Pair[] } {
  const width = highest(model.score) / LEVELS;
  const settled: Pair[] = [];
  if (width === 0) return { network, settled };
  const levelOf = (score: number): number => Math.min(LEVELS - 1, Math.floor(score / width + 1e-9));
  let left: Network = { ...network, overload: { flat: 0, step: 0 } };
  for (let level = 0; level < LEVELS - 1; level += 1) {
    if (!left.score.some((score) => levelOf(score) === level)) continue;
    const low = left.score.map((score) => (levelOf(score) <= level ? 0 : 1));
    if (!low.includes(1)) continue;
    left = face(model, left, low, settled);
  }
  return { network: { ...left, overload: network.overload }, settled };
}

/** The part of a network on which all flows are as cheap as the cheapest. */
function face(model: ScoreTable, network: Network, worth: Float64Array, settled: Pair[]): Network {
  const { rows, columns, row, column, edge } = network;
  const { potential, sinkPotential, bonus, penalty } = cheapestFlow(network, worth);
  const most = highest(worth);
  const [demand, min, max, share] = [network.demand, network.min, network.max, network.share].map((each) =>
    each.slice(),
  );
  const insist = network.insist.slice();
  for (let at = 0; at < rows; at += 1) {
    const goingWithout = penalty * (1 + insist[at]!) + potential[at]! - sinkPotential;
    if (goingWithout < 0) demand![at] = 0;
    else if (goingWithout > 0) insist[at] = 1;
  }
  for (let at = 0; at < columns; at += 1) {
    const price = potential[rows + at]! - sinkPotential;
    if (price < 0) min![at] = max![at]!;
    else if (price > bonus) max![at] = 0;
    else if (price > 0) max![at] = Math.min(max![at]!, min![at]!);
  }
  const open = new Uint8Array(edge.length);
  for (let at = 0; at < edge.length; at += 1) {
    const reduced = most - worth[at]! + potential[row[at]!]! - potential[rows + column[at]!]!;
    if (reduced === 0) open[at] = 1;
    if (reduced >= 0) continue;
    settled.push([row[at]!, column[at]!]);
    demand![row[at]!]! -= 1;
    max![column[at]!]! -= 1;
    share![column[at]!]! -= 1;
    min![column[at]!] = Math.max(0, min![column[at]!]! - 1);
  }
  return {
    ...narrow(model, network, (at) => open[at] === 1),
    insist,
    demand: demand!,
    min: min!,
    max: max!,
    share: share!,
  };
}
