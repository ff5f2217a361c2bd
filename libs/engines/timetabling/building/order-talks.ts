import type { TimetableInstance } from '../model/instance';

/**
 * The order of a session's talks: each is followed by the one most like it, what must come before comes before, talks
 * with an order keep it, and nobody who presents for the first time opens the session if it can be helped.
 */
export function orderTalks(
  { submissions, pairs = [] }: TimetableInstance,
  talks: readonly number[],
  likeness: (a: number, b: number) => number,
): number[] {
  const comesFirst = (a: number, b: number): boolean => {
    const [x, y] = [submissions[a]!, submissions[b]!];
    if (x.order > 0 && y.order > 0) return x.order < y.order;
    return pairs.some((pair) => pair.mode === 'before' && pair.a === x.ref && pair.b === y.ref);
  };
  const left = [...talks].sort((a, b) => a - b);
  const ordered: number[] = [];
  while (left.length > 0) {
    const free = left.filter((talk) => left.every((other) => other === talk || !comesFirst(other, talk)));
    const open = free.length > 0 ? free : left;
    const last = ordered.at(-1);
    const price = (talk: number): number =>
      last === undefined
        ? (submissions[talk]!.firstTime ? 1 : 0) - middle(talk, talks, likeness) / 1e6
        : -likeness(last, talk);
    const next = open.reduce((best, talk) => (price(talk) < price(best) ? talk : best));
    ordered.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return ordered;
}

/** How much a talk has to do with all others of its session. */
function middle(talk: number, talks: readonly number[], likeness: (a: number, b: number) => number): number {
  return talks.reduce((sum, other) => sum + (other === talk ? 0 : likeness(talk, other)), 0);
}
