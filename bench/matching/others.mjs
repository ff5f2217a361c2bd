/**
 * Other people's solvers on the same problems: one mentor or several for each mentee, places, minima, the highest sum. Each
 * takes a problem in its sparse form and gives the sum that it reaches.
 */
import loadHighs from 'highs';
import { minCostFlowForNumberNodes } from 'min-cost-flow';
import { munkres } from 'munkres';

const perItem = (value, count) => (Array.isArray(value) ? value : Array(count).fill(value ?? 0));
const grouped = (pairs, side, count) => {
  const groups = Array.from({ length: count }, () => []);
  for (const [at, pair] of pairs.entries()) groups[pair[side]].push(at);
  return groups;
};

const highs = await loadHighs();

function byHighs({ scores: { rows, columns, pairs }, demand, min, max }) {
  const [wants, least, most] = [perItem(demand ?? 1, rows), perItem(min, columns), perItem(max, columns)];
  const lines = (at, term) => at.reduce((text, pair, index) => text + (index % 12 === 11 ? '\n' : '') + term(pair), '');
  const sumOf = (group) => lines(group, (at) => ` + x${at}`);
  const columnRows = grouped(pairs, 1, columns).flatMap((group, column) => {
    if (group.length === 0) return [];
    const load = sumOf(group);
    return least[column] > 0
      ? [`${load} <= ${most[column]}`, `${load} >= ${least[column]}`]
      : [`${load} <= ${most[column]}`];
  });
  const all = pairs.map((_, at) => at);
  const program = [
    'Maximize\nobj:',
    lines(all, (at) => ` + ${pairs[at][2]} x${at}`),
    'Subject To',
    ...grouped(pairs, 0, rows).map((group, row) => `${sumOf(group)} = ${wants[row]}`),
    ...columnRows,
    'Bounds',
    ...all.map((at) => `x${at} <= 1`),
    'End',
  ].join('\n');
  // A flow's linear program has whole vertices, so that no integer search is needed: the kindest way to ask.
  return Math.round(highs.solve(program, { output_flag: false }).ObjectiveValue);
}

function byMunkres({ scores: { rows, columns, pairs }, demand, min, max }) {
  if ((demand ?? 1) !== 1 || min) return null;
  const most = perItem(max, columns);
  const first = [];
  let places = 0;
  for (const count of most) {
    first.push(places);
    places += count;
  }
  const costs = Array.from({ length: rows }, () => Array(places).fill(1e9));
  for (const [row, column, score] of pairs) costs[row].fill(-score, first[column], first[column] + most[column]);
  return -munkres(costs).reduce((sum, [row, place]) => sum + costs[row][place], 0);
}

function byMinCostFlow({ scores: { rows, columns, pairs }, demand, min, max }) {
  if (min) return null;
  const [wants, most] = [perItem(demand ?? 1, rows), perItem(max, columns)];
  const top = pairs.reduce((highest, [, , score]) => Math.max(highest, score), 0);
  const sink = rows + columns + 1;
  const flow = minCostFlowForNumberNodes([
    ...wants.map((units, row) => ({ from: 0, to: row + 1, capacity: units, cost: 0 })),
    ...pairs.map(([row, column, score]) => ({ from: row + 1, to: rows + column + 1, capacity: 1, cost: top - score })),
    ...most.map((places, column) => ({ from: rows + column + 1, to: sink, capacity: places, cost: 0 })),
  ]);
  const taken = flow.filter(({ from, to, flow: units }) => from > 0 && to < sink && units > 0);
  return taken.reduce((sum, { cost }) => sum + top - cost, 0);
}

/** Name, how to solve, and beyond how many pairs it is not asked to (it would take minutes). */
export const OTHERS = [
  { name: 'highs', solve: byHighs, most: 300_000 },
  { name: 'munkres', solve: byMunkres, most: 200_000 },
  { name: 'min-cost-flow', solve: byMinCostFlow, most: 30_000 },
];
