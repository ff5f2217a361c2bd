import { figuresOf } from '../model/figures';
import type { Model } from '../model/model';
import type { MatchingSolution, Pair } from '../model/problem';
import { cheapestFlow } from './cheapest-flow';
import { highest, type Network, narrow, pairsTaken, worthOf } from './network';
import { RowPlaces } from './row-places';

/** With more pairs than this a proof by integer programs takes minutes; rounds of flows take seconds. */
export const MOST_PAIRS_PROVEN = 12_000;

const MOST_CYCLES = 6;
/** A cycle that gains less than this share of the whole is the last. */
const WORTHWHILE = 1e-4;

/**
 * Good pairs for a problem too large for {@link byIntegerProgram}, by the sum of scores: every row has as many places as it
 * wants columns, and in each round one place of every row is filled anew by one exact flow, among the columns that its
 * other places permit, while these stand. No round can leave more rows without, or the sum lower, than before; rules of
 * who may not share a row hold throughout, and who has enough of a kind keeps it. A note says how near the answer is to
 * the best without these rules, which nothing can pass.
 *
 * @param relaxed the best answer without the rules, from which the rounds start
 */
export function byRounds(
  model: Model,
  network: Network,
  kept: readonly Pair[],
  relaxed: MatchingSolution,
): { pairs: Pair[]; notes: string[] } {
  const places = new RowPlaces(model, network, kept, relaxed.pairs);
  const most = network.demand.reduce((deepest, units) => Math.max(deepest, units), 0);
  let before = standing(model, network, kept, places);
  for (let cycle = 0; cycle < MOST_CYCLES; cycle += 1) {
    places.sort();
    for (let place = most - 1; place >= 0; place -= 1) fillAnew(model, network, places, place, cycle > 0);
    const now = standing(model, network, kept, places);
    const isBetter = now.served > before.served || now.value > before.value * (1 + WORTHWHILE);
    before = now;
    if (cycle > 0 && !isBetter) break;
  }
  return { pairs: pairsTaken(network, places.taken()), notes: [noteOn(model, before, relaxed)] };
}

/** @param withMinima not in the first cycle: who is of a wanted kind comes before who has a minimum to reach */
function fillAnew(model: Model, network: Network, places: RowPlaces, place: number, withMinima: boolean): void {
  const choice = places.choiceAt(place);
  const load = choice.load;
  const open = narrow(
    model,
    {
      ...network,
      demand: choice.demand,
      max: network.max.map((limit, column) => limit - load[column]!),
      min: network.min.map((least, column) => (withMinima ? Math.max(0, least - load[column]!) : 0)),
      share: network.share.map((share, column) => share - load[column]!),
    },
    (at) => choice.permitted[at] === 1,
  );
  const plain = worthOf(open);
  // More than any chain of moves can win or lose by scores.
  const wanted = (2 * Math.min(model.rows, model.columns) + 2) * (highest(plain) || 1);
  const worth = plain.map((each, at) => each + wanted * choice.fills(open.row[at]!, open.column[at]!));
  places.fill(place, open, cheapestFlow(open, worth).taken);
}

interface Standing {
  readonly served: number;
  readonly value: number;
}

function standing(model: Model, network: Network, kept: readonly Pair[], places: RowPlaces): Standing {
  const pairs = [...kept, ...pairsTaken(network, places.taken())];
  return { served: pairs.length, value: figuresOf(model, pairs).value };
}

function noteOn(model: Model, { served, value }: Standing, relaxed: MatchingSolution): string {
  const opening = 'This is too large to be proven the best: every rule is kept';
  if (served < relaxed.pairs.length) return `${opening}, and perhaps others could serve more.`;
  const best = figuresOf(model, relaxed.pairs).value;
  const share = best > 0 ? Math.floor((value / best) * 1000) / 10 : 100;
  return `${opening}, and it comes to at least ${share} % of the best that these pairs could give.`;
}
