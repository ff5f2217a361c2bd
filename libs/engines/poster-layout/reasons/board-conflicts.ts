import { isHard } from '../constraints/catalogue';
import { listed, titled } from '../constraints/constraint';
import { lackingOn } from '../constraints/needs-met';
import { misfit } from '../constraints/poster-fits';
import type { LayoutModel } from '../model/layout-model';
import { sheetOf } from '../model/sheets';
import type { Poster } from '../problem';
import { assign } from '../search/assignment';
import { helpWithNeeds } from './help-with-needs';
import { anyOf, type Reason } from './reason';

/** Posters that compete for too few boards. */
interface Rivals {
  readonly posters: readonly number[];
  readonly boards: readonly number[];
}

/** Whether some posters can all have a board; if not, among which the competition is. */
function rivalsAmong({ allowed, size }: LayoutModel, posters: readonly number[]): Rivals | undefined {
  const cost = new Float64Array(posters.length * size);
  for (const [row, p] of posters.entries()) {
    for (let b = 0; b < size; b += 1) cost[row * size + b] = allowed[p * size + b] ? 0 : Infinity;
  }
  const found = assign(posters.length, size, cost);
  return 'rows' in found ? { posters: found.rows.map((row) => posters[row]!), boards: found.columns } : undefined;
}

/** As few of the rivals as still compete for too few boards. */
function fewest(model: LayoutModel, rivals: Rivals): Rivals {
  let least = rivals;
  for (const p of rivals.posters) {
    const without = least.posters.filter((other) => other !== p);
    least = rivalsAmong(model, without) ?? least;
  }
  return least;
}

/** Why one poster can have no board but its few, in words. */
function wants(poster: Poster, pinned: boolean): string {
  const { width, orientation } = sheetOf(poster);
  const size = [width > 0 ? `${width} m wide` : '', orientation ? `in ${orientation}` : ''].filter(Boolean).join(' ');
  const needs = poster.needs.length > 0 ? `needs ${listed(poster.needs)}` : '';
  const wish = [pinned ? 'is pinned' : '', needs, size ? `is ${size}` : ''].filter(Boolean);
  return `${titled(poster)} ${listed(wish) || 'has no other board'}`;
}

function competition(model: LayoutModel, { posters: places, boards: columns }: Rivals): Reason {
  const { posters, boards, problem, allowed, size } = model;
  const rivals = places.map((p) => posters[p]!);
  const numbers = columns.map((b) => boards[b]!.number);
  const pinned = new Set((problem.pins ?? []).map(({ poster }) => poster));
  const hardPins = isHard(problem, 'pin-held');
  const held = rivals.filter(({ id }) => hardPins && pinned.has(id));
  const loose = rivals.filter((poster) => !held.includes(poster));
  const taken = new Set(numbers);
  const ways = [
    ...(isHard(problem, 'needs-met') ? helpWithNeeds(model, loose, taken) : []),
    ...held.map(({ id }) => `take away the pin of “${id}”`),
    ...tooLarge(model, loose),
    ...loose
      .filter(({ needs }) => needs.length > 0)
      .map(({ id, needs }) => `ask for “${id}” to do without ${needs.length === 1 ? needs[0] : 'one of its needs'}`),
    'take one of these posters out of the session',
  ];
  const where =
    numbers.length === 0 ? 'no board' : `only the ${numbers.length === 1 ? 'board' : 'boards'} ${listed(numbers)}`;
  const count = rivals.length === 1 ? '1 poster' : `${rivals.length} posters`;
  const offered = places.some((p) => boards.some((_, b) => allowed[p * size + b]));
  return {
    kind: held.length === rivals.length ? 'pins' : rivals.some(({ needs }) => needs.length > 0) ? 'needs' : 'size',
    message: `${count} can hang on ${offered ? where : 'no board'}: ${listed(rivals.map((poster) => wants(poster, hardPins && pinned.has(poster.id))))}.`,
    help: anyOf(ways),
    posters: rivals.map(({ id }) => id),
    boards: numbers,
  };
}

function tooLarge({ boards, problem }: LayoutModel, posters: readonly Poster[]): string[] {
  if (!isHard(problem, 'poster-fits')) return [];
  const short = posters.filter((poster) => boards.some((board) => misfit(poster, board) !== undefined));
  return short.length === 0 ? [] : [`make room for a larger sheet on another board`];
}

/** A pin to a board that does not serve its poster. */
function pinTrouble(model: LayoutModel): Reason[] {
  const { problem, boards, posters, posterAt, boardAt } = model;
  if (!isHard(problem, 'pin-held')) return [];
  return (problem.pins ?? []).flatMap((pin): Reason[] => {
    const poster = posters[posterAt.get(pin.poster)!]!;
    const board = boards[boardAt.get(pin.board)!]!;
    const lacking = isHard(problem, 'needs-met') ? lackingOn(poster, board) : [];
    const why = isHard(problem, 'poster-fits') ? misfit(poster, board) : undefined;
    if (lacking.length === 0 && !why) return [];
    const fitting = boards.filter((each) => lackingOn(poster, each).length === 0 && !misfit(poster, each));
    const others = fitting.slice(0, 3).map(({ number }) => number);
    return [
      {
        kind: 'pins',
        message:
          lacking.length > 0
            ? `${titled(poster)} is pinned to board ${board.number}, which does not offer ${listed(lacking)}.`
            : `${titled(poster)} is pinned to board ${board.number}, but ${why}.`,
        help: anyOf([
          'take the pin away',
          ...(others.length > 0 ? [`pin it to board ${others.join(' or ')}`] : []),
          ...(why ? [] : helpWithNeeds({ ...model, boards: [board] }, [poster], new Set())),
        ]),
        posters: [poster.id],
        boards: [board.number],
      },
    ];
  });
}

/**
 * Which posters compete for too few boards: sets as small as can be (Hall's theorem), one after another until the rest
 * can be served.
 */
export function boardConflicts(model: LayoutModel): Reason[] {
  const told = pinTrouble(model);
  const out = new Set(told.flatMap(({ posters }) => posters.map((id) => model.posterAt.get(id)!)));
  const found = [...told];
  for (;;) {
    const rivals = rivalsAmong(
      model,
      [...model.posters.keys()].filter((p) => !out.has(p)),
    );
    if (!rivals) return found;
    const least = fewest(model, rivals);
    found.push(competition(model, least));
    // One of them less, and the others can be served: more may be wrong elsewhere.
    out.add(least.posters.at(-1)!);
  }
}
