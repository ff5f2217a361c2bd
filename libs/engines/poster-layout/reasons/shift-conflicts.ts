import { listed, named, titled } from '../constraints/constraint';
import type { LayoutModel } from '../model/layout-model';
import { colour, fewestInConflict, groupsOf, hardShifts } from '../shifts/colour';
import { anyOf, type Reason } from './reason';

/** People who are needed at two of these posters. */
function shared({ links }: LayoutModel, posters: readonly number[]): string[] {
  const among = new Set(posters);
  const pairs = [...links.presenters, ...links.helpers, ...links.visits];
  return [...new Set(pairs.filter(({ a, b }) => among.has(a) && among.has(b)).flatMap(({ people }) => people))];
}

function always(model: LayoutModel, p: number): Reason {
  const poster = model.posters[p]!;
  return {
    kind: 'talks',
    message: `${titled(poster)} can be shown in no shift: in each of them a presenter gives a talk elsewhere, or its pin names another one.`,
    help: anyOf(['move one of the talks', 'let a co-author present', 'show it in another session', 'add a shift']),
    posters: [poster.id],
    boards: [],
  };
}

function together(model: LayoutModel, places: readonly number[]): Reason {
  const { posters, shifts } = model;
  const some = places.map((p) => posters[p]!);
  const people = shared(model, places).map((person) => named(model, person));
  const talks = some.filter(({ busy = [] }) => busy.length > 0);
  const count = shifts === 1 ? 'one shift' : `${shifts} shifts`;
  const also = talks.length > 0 ? `; ${listed(talks.map(({ id }) => `“${id}”`))} cannot be shown during a talk` : '';
  return {
    kind: 'shifts',
    message: `${some.length} posters share presenters who cannot stand at all of them in ${count}: ${listed(some.map(titled))} need ${listed(people)}${also}.`,
    help: anyOf([
      'add a shift',
      'let a co-author present one of them',
      ...(talks.length > 0 ? ['move a talk'] : []),
      'show one of them in another session',
    ]),
    posters: some.map(({ id }) => id),
    boards: [],
  };
}

/** Which posters cannot all be shown without somebody in two places: sets as small as can be. */
export function shiftConflicts(model: LayoutModel): Reason[] {
  const hard = hardShifts(model);
  const found: Reason[] = [];
  for (const group of groupsOf(hard)) {
    const never = group.filter((p) => hard.open[p]!.length === 0);
    for (const p of never) found.push(always(model, p));
    let rest = group.filter((p) => !never.includes(p));
    while (colour(hard, rest) === null) {
      const least = fewestInConflict(hard, rest);
      found.push(together(model, least));
      rest = rest.filter((p) => p !== least.at(-1));
    }
  }
  return found;
}
