/** Something on the axis: from and to in minutes, and the height in points that its text needs. */
export interface AxisItem {
  readonly from: number;
  readonly to: number;
  readonly need: number;
}

/** The most that a stretch takes in which nothing happens, in points. */
const IDLE = 14;

/**
 * A scale from minutes to points on which every item has the height that it needs. Between two moments the axis runs
 * evenly; stretches in which something needs more room are given more. `room` is what there is in points; if the needs
 * alone exceed it, the axis is longer than the room.
 *
 * @returns the height in points at a minute that is one of the items' ends
 */
export function timeAxis(items: readonly AxisItem[], room: number, mostPerMinute: number): (minute: number) => number {
  const moments = [...new Set(items.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const spans = moments.slice(1).map((to, at) => to - (moments[at] ?? to));
  const place = new Map(moments.map((moment, at) => [moment, at]));
  const idle = moments
    .slice(1)
    .map((to, at) => !items.some((item) => item.from <= (moments[at] ?? to) && item.to >= to));
  const heightsAt = (perMinute: number): number[] => {
    const heights = spans.map((span, at) => (idle[at] ? Math.min(IDLE, span * perMinute) : span * perMinute));
    for (const { from, to, need } of [...items].sort((a, b) => a.to - a.from - (b.to - b.from))) {
      const first = place.get(from) ?? 0;
      const past = place.get(to) ?? first;
      const own = heights.slice(first, past).reduce((sum, height) => sum + height, 0);
      if (own >= need) continue;
      for (let at = first; at < past; at += 1)
        heights[at] = (heights[at] ?? 0) + ((need - own) * (spans[at] ?? 0)) / Math.max(1, to - from);
    }
    return heights;
  };
  const total = (perMinute: number): number => heightsAt(perMinute).reduce((sum, height) => sum + height, 0);
  let low = 0;
  let high = mostPerMinute;
  if (total(high) > room) {
    for (let step = 0; step < 40; step += 1) {
      const middle = (low + high) / 2;
      if (total(middle) > room) high = middle;
      else low = middle;
    }
    high = low;
  }
  const tops = [0];
  for (const height of heightsAt(high)) tops.push((tops.at(-1) ?? 0) + height);
  return (minute) => tops[place.get(minute) ?? 0] ?? 0;
}
