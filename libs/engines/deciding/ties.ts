import type { Outcome } from './outcome';
import { compareBy, type Ranked, type RankedBy, standingOf, TIE_BREAKS } from './rank';

/** Works of the same mean of which some get a place and others do not. */
export interface Tie {
  readonly mean: number;
  /** Codes, in order of rank. */
  readonly inside: readonly string[];
  readonly outside: readonly string[];
  /** What broke it, in words that an organiser can check. */
  readonly sentence: string;
}

type Placed = Ranked & { readonly outcome: Outcome };

const WAITS: readonly Outcome[] = ['waitlist', 'decline'];
const MOST_NAMED = 6;

/**
 * Where the edge of the places goes through works with the same mean: named together, with what broke the tie.
 * @param works in order of rank, with what is proposed for each
 */
export function tiesAtTheEdge(works: readonly Placed[], by: RankedBy): Tie[] {
  const groups = new Map<number, Placed[]>();
  for (const work of works) {
    const standing = standingOf(work, by);
    if (standing === null) continue;
    groups.set(standing, [...(groups.get(standing) ?? []), work]);
  }
  return [...groups].flatMap(([mean, group]): Tie[] => {
    const inside = group.filter(({ outcome }) => !WAITS.includes(outcome));
    const outside = group.filter(({ outcome }) => WAITS.includes(outcome));
    const last = inside.at(-1);
    const next = outside[0];
    if (!last || !next) return [];
    const named = { mean, inside: inside.map(({ code }) => code), outside: outside.map(({ code }) => code) };
    return [{ ...named, sentence: `${same(named)} ${broken(last, next, by)}` }];
  });
}

function same({ mean, inside, outside }: Omit<Tie, 'sentence'>): string {
  return `${list([...inside, ...outside])} all have ${mean.toFixed(2)}, and there is room for ${inside.length} of them.`;
}

function broken(last: Ranked, next: Ranked, by: RankedBy): string {
  const rule = TIE_BREAKS.find((each) => compareBy(each, by)(last, next) !== 0);
  if (rule === 'the other mean') {
    const figure = (work: Ranked) => ((by === 'raw' ? (work.adjusted ?? work.mean) : work.mean) ?? 0).toFixed(2);
    const name = by === 'raw' ? 'mean adjusted for kind and strict reviewers' : 'raw mean';
    return `${last.code} goes before ${next.code} by the ${name} (${figure(last)} to ${figure(next)}).`;
  }
  if (rule === 'agreement') {
    return `${last.code} goes before ${next.code} because its reviewers agree more (${(last.spread ?? 0).toFixed(2)} apart, not ${(next.spread ?? 0).toFixed(2)}).`;
  }
  return `Nothing in the reviews tells ${last.code} from ${next.code}: the order of the codes is a lot and no reason, so decide yourselves.`;
}

function list(codes: readonly string[]): string {
  if (codes.length > MOST_NAMED)
    return `${codes.slice(0, MOST_NAMED).join(', ')} and ${codes.length - MOST_NAMED} more`;
  return `${codes.slice(0, -1).join(', ')} and ${codes.at(-1)}`;
}
