import { counted } from '../constraints/constraint';
import { scoreOf } from '../model/figures';
import type { Model } from '../model/model';
import type { Assignment } from '../model/problem';
import type { Price } from './price';
import { figure, listed } from './words';

/** Whether a column has a place free, and who holds its places. */
export function standingOf(model: Model, { pairs }: Assignment, column: number): string {
  const holders = pairs.filter((pair) => pair[1] === column).map(([row]) => row);
  const name = model.columnName(column);
  const most = model.max[column]!;
  if (most === 0) return `${name} takes nobody.`;
  if (holders.length < most) return `${name} has ${counted(most - holders.length, 'place')} free.`;
  const held = holders.map((row) => `${model.rowName(row)} (${figure(scoreOf(model, row, column) ?? 0)})`);
  return `${name} is full: ${most === 1 ? 'the only place is' : `all ${most} places are`} held by ${listed(held)}.`;
}

/** What forcing a pair would do, the gravest first. */
export function priceInWords(model: Model, price: Price): string {
  const effects: string[] = [];
  const named = (rows: readonly number[]): string => listed(rows.map(model.rowName));
  if (price.left.length > 0) effects.push(`leave ${named(price.left)} with fewer than now`);
  if (price.short.length > 0) effects.push(`leave ${listed(price.short.map(model.columnName))} below the minimum`);
  if (price.worstAfter < price.worstBefore) {
    const fall = `from ${figure(price.worstBefore)} to ${figure(price.worstAfter)}`;
    effects.push(`lower the worst match ${fall} (${model.rowName(price.worstRow)})`);
  }
  if (figure(Math.abs(price.sum)) !== '0')
    effects.push(`${price.sum > 0 ? 'lower' : 'raise'} the sum by ${figure(Math.abs(price.sum))}`);
  if (effects.length === 0) effects.push('cost nothing: it is as good');
  const others = price.left.length > 0 ? '' : ' Nobody else would move.';
  const moves = price.moved.length > 0 ? ` ${named(price.moved)} would move.` : others;
  return `Forcing it would ${listed(effects)}.${moves}`;
}
