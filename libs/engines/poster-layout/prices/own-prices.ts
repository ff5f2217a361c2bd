import { weightOf } from '../constraints/catalogue';
import { changeOf } from '../constraints/few-moves';
import { lackingOn } from '../constraints/needs-met';
import { misfit } from '../constraints/poster-fits';
import type { LayoutModel } from '../model/layout-model';
import { shiftByNumber } from '../model/shifts-of-hall';
import type { ConstraintName } from '../problem';

/** What a constraint costs of each poster by itself, wherever the others are. */
export interface OwnPrice {
  readonly name: ConstraintName;
  readonly weight: number;
  /** 1 for each poster that it may cost something of. */
  readonly concerns: Uint8Array;
  /** Units for a poster on a board in a shift. */
  readonly amount: (poster: number, board: number, shift: number) => number;
}

/** The prices of all constraints that look at single posters, of those that can cost anything in a problem. */
export function ownPrices(model: LayoutModel): OwnPrice[] {
  const { problem, posters, boards, size, shifts, home, homeShift, fromEntrance } = model;
  const found: OwnPrice[] = [];
  const add = (name: ConstraintName, concerned: (poster: number) => boolean, amount: OwnPrice['amount']): void => {
    const weight = weightOf(problem, name);
    const concerns = Uint8Array.from(posters, (_, poster) => Number(concerned(poster)));
    if (weight > 0 && concerns.includes(1)) found.push({ name, weight, concerns, amount });
  };
  const table = (amount: (poster: number, board: number) => number): OwnPrice['amount'] => {
    const amounts = new Float64Array(posters.length * size);
    for (const p of posters.keys()) for (const b of boards.keys()) amounts[p * size + b] = amount(p, b);
    return (poster, board) => amounts[poster * size + board]!;
  };
  const needs = table((p, b) => lackingOn(posters[p]!, boards[b]!).length);
  add('needs-met', (p) => posters[p]!.needs.length > 0, needs);
  const fits = table((p, b) => Number(misfit(posters[p]!, boards[b]!) !== undefined));
  add('poster-fits', (p) => boards.some((_, b) => fits(p, b, 0) > 0), fits);
  const pins = new Map((problem.pins ?? []).map(({ poster, board, shift = -1 }) => [poster, { board, shift }]));
  const pinOf = posters.map(({ id }) => pins.get(id));
  add(
    'pin-held',
    (p) => pinOf[p] !== undefined,
    (p, b, s) => {
      const pin = pinOf[p];
      return pin && (pin.board !== boards[b]!.number || (pin.shift >= 0 && pin.shift !== s)) ? 1 : 0;
    },
  );
  add(
    'shift-of-session',
    () => true,
    (_p, _b, s) => (Number.isInteger(s) && s >= 0 && s < shifts ? 0 : 1),
  );
  add(
    'presenter-free',
    (p) => (posters[p]!.busy?.length ?? 0) > 0,
    (p, _b, s) => Number(posters[p]!.busy?.includes(s) ?? false),
  );
  const known = posters.map((_, p) => ({ board: home[p]!, shift: homeShift[p]! }));
  add(
    'few-moves',
    (p) => home[p]! >= 0,
    (p, b, s) => changeOf(known[p]!, b, s),
  );
  add(
    'sponsors-first',
    (p) => posters[p]!.sponsored === true,
    (_p, b) => fromEntrance[b]!,
  );
  const suggested = Int32Array.from(boards, ({ number }) => shiftByNumber(number, shifts));
  add(
    'shifts-alternate',
    () => true,
    (_p, b, s) => Number(suggested[b] !== s),
  );
  return found;
}
