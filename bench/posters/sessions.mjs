import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { layOutHall } = require('../../dist/libs/engines/poster-layout');
const { similarity } = require('../../dist/libs/engines/matching');
const { createRandom } = require('../../dist/libs/kernel');
const { parse } = require('csv-parse/sync');

const TOPICS = 12;
const NEEDS = ['power', 'quiet', 'seat', 'near-exit', 'step-free'];

/** A rectangular hall with an entrance, a fire exit and three sockets. */
function hall(posters, width, depth) {
  return layOutHall({
    name: 'Hall',
    width,
    depth,
    posters,
    doors: [
      { at: { x: width / 2, y: depth }, width: 2, kind: 'entrance', label: 'Entrance' },
      { at: { x: 0, y: 4 }, width: 1.2, kind: 'exit', label: 'Fire exit' },
    ],
    power: [0.25, 0.5, 0.75].map((share) => ({ x: width * share, y: depth / 2 })),
  });
}

/** One poster in forty needs something, one presenter in twenty-five has two posters. */
const list = (titles) =>
  titles.map((title, i) => ({
    id: `P${i + 1}`,
    title,
    presenters: [`person ${i % 25 === 24 ? i - 1 : i}`],
    needs: i % 40 === 0 ? [NEEDS[(i / 40) % NEEDS.length]] : [],
  }));

/**
 * A session of which each poster has one of twelve subjects, half of them a second one, and noise; similarity is the
 * cosine. @returns the problem, and the subject of each poster
 */
export function madeSession(posters, width, depth, seed = '') {
  const random = createRandom(`poster session of ${posters}${seed}`);
  const subjects = Array.from({ length: posters }, () => random.int(TOPICS));
  const vectors = subjects.map((subject) => {
    const vector = Array.from({ length: TOPICS }, () => 0.35 * random.next());
    vector[subject] += 1;
    if (random.next() < 0.5) vector[random.int(TOPICS)] += 0.6;
    const length = Math.hypot(...vector);
    return vector.map((weight) => weight / length);
  });
  const like = (a, b) => a.reduce((sum, weight, topic) => sum + weight * b[topic], 0);
  const rows = vectors.map((a) => vectors.map((b) => Math.min(1, like(a, b))));
  const titles = subjects.map((subject, i) => `Subject ${subject + 1}, poster ${i + 1}`);
  const problem = { floorPlan: hall(posters, width, depth), posters: list(titles), similarity: { rows } };
  return { problem, subjects };
}

/** What two posters of one track have in common in the program, even where their words differ. */
const SAME_TRACK = 0.15;

/**
 * 200 abstracts of a real conference, compared by the matching engine; the subject is the track.
 * @param tracks whether one track is something in common as well, as in the program
 */
export function realSession(data, tracks) {
  const papers = parse(readFileSync(join(data, 'acl2020/main_papers.csv')), { columns: true, bom: true });
  const chosen = createRandom('real session 1').shuffle(papers).slice(0, 200);
  const texts = chosen.map(({ title, abstract }) => `${title}\n${abstract}`);
  const { scores } = similarity(
    texts,
    texts.map((text) => [text]),
  );
  const rows = chosen.map((one, a) =>
    chosen.map((other, b) => {
      if (a === b) return 0;
      const words = Math.max(scores[a]?.[b] ?? 0, scores[b]?.[a] ?? 0);
      return Math.min(1, words + (tracks && one.track === other.track ? SAME_TRACK : 0));
    }),
  );
  const titles = chosen.map(({ title }) => title);
  const problem = { floorPlan: hall(200, 34, 27), posters: list(titles), similarity: { rows } };
  return { problem, subjects: chosen.map(({ track }) => track) };
}

/** Counts the seconds of processor that this process uses from now on. */
export function secondsOfProcessor() {
  const begun = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1e6;
  };
}

/** The middle of an odd number of values, the lower middle of an even one. */
export function median(values) {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1];
}
